package io.taizhang.issue.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Reach;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.issue.cause.Causes;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Plans;
import io.taizhang.issue.intake.IntakeChannel;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Among 20,000 issues, of 1,000 departments, a department's inbox and the list's filters touch no
 * more than what they show, or than there is of what is sought; a department that has part in the
 * older half of them is shown page by page.
 */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class InboxPlanTest {
  private static final PageRequest PAGE = PageRequest.first(20);
  private static final RegionPath JIANOU = new RegionPath(County.JIANOU_PATH);
  private static final String DEPARTMENT = "many-7";
  private static final String BUSY = "many-busy";
  private static final Scope OF_THE_DEPARTMENT =
      new Scope(JIANOU, Set.of(new Reach.Unit(DEPARTMENT)));
  private static final Scope OF_THE_BUSY = new Scope(JIANOU, Set.of(new Reach.Unit(BUSY)));
  private static final Scope OF_AN_OFFICER =
      new Scope(JIANOU, Set.of(new Reach.Assigned("many-officer")));
  private static final Scope OF_ALL = Scope.whole(JIANOU);
  private static final Instant NOW = Instant.parse("2002-01-01T00:00:00Z");
  private static final UUID PROJECT = new UUID(0, 7);

  /** Of a department's twenty: one for each box, the rest closed; of all, twenty of each rarity. */
  private static final List<String> MANY =
      List.of(
          "set local default_statistics_target = 1000",
          "insert into clock (id, kind, subject_type, subject_id, title, department, region_path,"
              + " limit_amount, limit_unit, limit_starts_at, limit_source, phase, started_at,"
              + " due_at, provisional, calendar_version, revision)"
              + " select ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'HANDLE',"
              + " 'issue', 'many-' || n, '', 'many', '/100000/', 1, 'WORKING_DAY', 'RECEIVED', '',"
              + " case when n % 2 = 0 then 'RUNNING' else 'STOPPED' end, now(),"
              + " case when n % 1000 = 0 then timestamptz '2001-01-01' else '2100-01-01' end,"
              + " false, 1, 1 from generate_series(1, 20000) n",
          "insert into issue (id, version, number, kind, title, description, state, region_code,"
              + " region_path, window_department, lead_department, assisting, awaited, drafted, sent_back,"
              + " returns, project_id, cause, outcome, channel, clock_id, registered_at, closed_at,"
              + " workflow_id)"
              + " select uuidv7(), 0, 'many-' || n, 'NOT_FINISHED', '事项', '',"
              + " case when n % 1000 = 1 then 'RULING' when n / 1000 % 20 in (0, 1, 2, 5) then"
              + " 'REFERRED' when n / 1000 % 20 = 3 then 'REPORTED' when n / 1000 % 20 = 4 then"
              + " 'CLASSIFIED' else 'CLOSED' end, '350783', '"
              + County.JIANOU_PATH
              + "', 'many-' || n % 1000, 'many-' || n % 1000,"
              + " array['many-' || (n + 1) % 1000] || case when n <= 10000 then array['many-busy']"
              + " else '{}' end,"
              + " case when n / 1000 % 20 = 5 then array['many-' || (n + 1) % 1000] else '{}' end,"
              + " n / 1000 % 20 = 2, n / 1000 % 20 = 1, case when n / 1000 % 20 = 4 then 1 else 0 end,"
              + " case when n % 1000 = 2 then '"
              + PROJECT
              + "'::uuid end,"
              + " case when n % 1000 = 3 then 'SYSTEM' else 'OTHER' end,"
              + " case when n % 1000 = 4 then 'UNREACHABLE' else 'SOLVED' end,"
              + " case when n % 1000 = 5 then 'FROM_ABOVE' else 'GUIDE_DESK' end,"
              + " ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid,"
              + " case when n % 1000 = 6 then timestamptz '2001-01-01' else now() end, now(),"
              + " '00000000-0000-7000-8000-000000000001' from generate_series(1, 20000) n",
          "insert into issue_history (issue_id, step, to_state, actor, actor_name, at)"
              + " select id, case when substr(number, 6)::int % 1000 = 8 then 'SEND_BACK' when"
              + " substr(number, 6)::int % 1000 = 9 then 'REOPEN' else 'CLOSE' end, 'CLOSED', 'x',"
              + " 'x', now() from issue where number like 'many-%'",
          "insert into issue_rating (id, version, issue_id, number, region_path, department,"
              + " fed_back_at, score, source, recorded_by, rated_at, state, attempts, called_back,"
              + " contested) select uuidv7(), 0, id, number, region_path, lead_department, now(),"
              + " case when substr(number, 6)::int % 1000 = 10 then 5 else 1 end, 'CLERK', 'x', now(),"
              + " 'SETTLED', 0, false, false from issue where number like 'many-%'",
          "insert into project_officer (project_id, subject) values ('"
              + PROJECT
              + "', 'many-officer')",
          "analyze issue",
          "analyze issue_part",
          "analyze issue_history",
          "analyze issue_rating",
          "analyze clock");

  @Inject IssueRepository issues;
  @Inject Causes causes;
  @Inject Plans plans;
  @Inject Session entities;

  @Test
  void an_inbox_counts_and_pages_by_index_whoever_looks() {
    Map<String, Runnable> boxes = new LinkedHashMap<>();
    for (Scope scope : List.of(OF_THE_DEPARTMENT, OF_ALL)) {
      String whose = scope.isWhole() ? " of a clerk" : " of a handler";
      for (Box box : Box.values()) {
        boxes.put(
            "count " + box + whose,
            () -> assertThat(issues.count(scope, box.of(DEPARTMENT))).isGreaterThanOrEqualTo(0));
        boxes.put("page " + box + whose, () -> issues.boxPage(scope, box.of(DEPARTMENT), PAGE));
      }
      boxes.put(
          "all" + whose,
          () ->
              assertThat(
                      issues.count(scope, Box.LEAD.of(DEPARTMENT))
                          + issues.count(scope, Box.TO_SIGN.of(DEPARTMENT)))
                  .isGreaterThan(1));
    }

    assertThat(plans.touched(MANY, "issue", boxes))
        .hasSameSizeAs(boxes)
        .allSatisfy((box, rows) -> assertThat(rows).as(box).isLessThanOrEqualTo(Plans.FEW));
  }

  @Test
  void each_filter_of_the_list_starts_from_what_it_means_or_goes_along_the_list() {
    Map<String, Runnable> lists = new LinkedHashMap<>();
    lists.put("nothing", () -> page(OF_ALL, filter(Map.of())));
    lists.put("rare state", () -> page(OF_ALL, filter(Map.of("state", IssueState.RULING))));
    lists.put("common state", () -> page(OF_ALL, filter(Map.of("state", IssueState.CLOSED))));
    lists.put("lead", () -> page(OF_ALL, filter(Map.of("lead", DEPARTMENT))));
    lists.put("project", () -> page(OF_ALL, filter(Map.of("projectId", PROJECT))));
    lists.put("an officer's projects", () -> page(OF_AN_OFFICER, filter(Map.of())));
    lists.put("rare cause", () -> page(OF_ALL, filter(Map.of("cause", "SYSTEM"))));
    lists.put("common cause", () -> page(OF_ALL, filter(Map.of("cause", "OTHER"))));
    lists.put("rare group", () -> page(OF_ALL, filter(Map.of("causeGroup", "系统支撑"))));
    lists.put("rare outcome", () -> page(OF_ALL, filter(Map.of("outcome", Outcome.UNREACHABLE))));
    lists.put(
        "rare channel", () -> page(OF_ALL, filter(Map.of("channel", IntakeChannel.FROM_ABOVE))));
    lists.put("long ago", () -> page(OF_ALL, filter(Map.of("to", LocalDate.parse("2001-12-31")))));
    lists.put("overdue", () -> page(OF_ALL, filter(Map.of("overdue", true))));
    lists.put("returned", () -> page(OF_ALL, filter(Map.of("returned", true))));
    lists.put("reopened", () -> page(OF_ALL, filter(Map.of("reopened", true))));
    lists.put("badly rated", () -> page(OF_ALL, filter(Map.of("badlyRated", true))));
    lists.put("closed", () -> page(OF_ALL, filter(Map.of("closed", true))));

    assertThat(plans.touched(MANY, "issue", lists))
        .hasSameSizeAs(lists)
        .allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThanOrEqualTo(Plans.FEW));
  }

  @Test
  void all_that_a_department_has_part_in_is_read_along_its_own_index_page_by_page() {
    Map<String, Runnable> lists = new LinkedHashMap<>();
    lists.put("named", () -> page(OF_ALL, filter(Map.of("department", DEPARTMENT))));
    lists.put("one's own", () -> page(OF_THE_DEPARTMENT, filter(Map.of())));
    lists.put("busy", () -> page(OF_THE_BUSY, filter(Map.of())));
    lists.put("busy and named", () -> page(OF_ALL, filter(Map.of("department", BUSY))));
    lists.put("busy, midway", () -> page(OF_THE_BUSY, filter(Map.of()), midway()));
    lists.put("named, midway", () -> page(OF_ALL, filter(Map.of("department", BUSY)), midway()));

    for (String table : List.of("issue", "issue_part")) {
      assertThat(plans.touched(MANY, table, lists))
          .hasSameSizeAs(lists)
          .allSatisfy(
              (list, rows) ->
                  assertThat(rows).as(table + " " + list).isLessThanOrEqualTo(Plans.FEW));
    }
  }

  private PageRequest midway() {
    UUID id =
        entities
            .createNativeQuery("select id from issue where number = 'many-5000'", UUID.class)
            .getSingleResult();
    String cursor = Page.of(List.of(id, id), PageRequest.first(1), UUID::toString).nextCursor();
    return new PageRequest(PAGE.limit(), cursor);
  }

  private void page(Scope scope, IssueFilter filter) {
    page(scope, filter, PAGE);
  }

  private void page(Scope scope, IssueFilter filter, PageRequest page) {
    Condition wanted = filter.condition(NOW, causes::codesOf, IssueReach.of(page));
    assertThat(issues.page(scope, wanted, page)).hasSizeGreaterThan(15);
  }

  private static IssueFilter filter(Map<String, Object> asked) {
    return new IssueFilter(
        null,
        null,
        of(asked, "state", IssueState.class),
        null,
        null,
        of(asked, "cause", String.class),
        of(asked, "causeGroup", String.class),
        of(asked, "outcome", Outcome.class),
        null,
        of(asked, "channel", IntakeChannel.class),
        of(asked, "department", String.class),
        of(asked, "lead", String.class),
        of(asked, "projectId", UUID.class),
        null,
        of(asked, "to", LocalDate.class),
        null,
        of(asked, "overdue", Boolean.class),
        of(asked, "closed", Boolean.class),
        null,
        of(asked, "returned", Boolean.class),
        of(asked, "reopened", Boolean.class),
        of(asked, "badlyRated", Boolean.class),
        null);
  }

  private static <T> @Nullable T of(Map<String, Object> asked, String name, Class<T> type) {
    return type.cast(asked.get(name));
  }
}
