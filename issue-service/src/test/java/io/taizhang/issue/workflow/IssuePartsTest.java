package io.taizhang.issue.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.Reach;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.issue.fixture.County;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Among issues that came to departments by chance, were passed on by chance and partly deleted, a
 * department's pages show what a look at each row would show.
 */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssuePartsTest {
  private static final int DEPARTMENTS = 5;
  private static final int ISSUES = 300;
  private static final int CHANGES = 200;
  private static final int PAGES = 200;
  private static final RegionPath JIANOU = new RegionPath(County.JIANOU_PATH);
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  @Inject Session entities;
  @Inject IssueRepository issues;

  private final Random random = new Random(20261126);

  @Test
  void pages_of_a_department_are_those_of_a_look_at_each_row() {
    QuarkusTransaction.begin();
    try {
      for (int n = 0; n < ISSUES; n++) {
        insert(n);
      }
      for (int n = 0; n < CHANGES; n++) {
        change(random.nextInt(ISSUES));
      }
      for (int n = 0; n < PAGES; n++) {
        compare();
      }
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private void compare() {
    String department = department();
    List<UUID> all = looked(department);
    int from = random.nextInt(all.size());
    PageRequest page = page(all, from, 1 + random.nextInt(40));
    List<UUID> expected = all.subList(from, Math.min(all.size(), from + page.fetch()));

    assertThat(shown(Scope.whole(JIANOU), department, page)).isEqualTo(expected);
    assertThat(shown(new Scope(JIANOU, Set.of(new Reach.Unit(department))), null, page))
        .isEqualTo(expected);
  }

  /** A page that begins at this row. */
  private static PageRequest page(List<UUID> all, int from, int limit) {
    List<UUID> before = all.subList(Math.max(0, from - 1), from + 1);
    String cursor = Page.of(before, PageRequest.first(1), UUID::toString).nextCursor();
    return new PageRequest(limit, cursor);
  }

  private List<UUID> shown(Scope scope, @Nullable String department, PageRequest page) {
    IssueFilter filter =
        new IssueFilter(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            department,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return issues
        .page(scope, filter.condition(NOW, _ -> List.of(), IssueReach.of(page)), page)
        .stream()
        .map(issue -> issue.id)
        .toList();
  }

  private List<UUID> looked(String department) {
    return entities
        .createNativeQuery(
            "select id from issue where lead_department = :one or :one = any (assisting)"
                + " order by id desc",
            UUID.class)
        .setParameter("one", department)
        .getResultList();
  }

  private void insert(int n) {
    sql(
        """
        insert into issue (id, version, number, kind, title, description, state, region_code,
         region_path, window_department, lead_department, assisting, registered_at, workflow_id)
        values (uuidv7(), 0, 'PART-%d', 'NOT_FINISHED', '事项', '', 'REFERRED', '350783', '%s', 'w',
         %s, %s, now(), '00000000-0000-7000-8000-000000000001')
        """
            .formatted(n, County.JIANOU_PATH, lead(), assisting()));
  }

  private void change(int n) {
    String here = " where number = 'PART-" + n + "'";
    switch (random.nextInt(4)) {
      case 0 -> sql("update issue set lead_department = " + lead() + here);
      case 1 -> sql("update issue set assisting = " + assisting() + here);
      case 2 ->
          sql(
              "update issue set lead_department = "
                  + lead()
                  + ", assisting = "
                  + assisting()
                  + here);
      default -> {
        sql("delete from issue_text where issue_id in (select id from issue" + here + ")");
        sql("delete from issue" + here);
      }
    }
  }

  private String lead() {
    return random.nextInt(4) == 0 ? "null" : "'" + department() + "'";
  }

  /** Now and then the same twice, or the lead itself. */
  private String assisting() {
    List<String> some = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      some.add("'" + department() + "'");
    }
    return "array[" + String.join(", ", some) + "]::text[]";
  }

  private String department() {
    return "part-" + random.nextInt(DEPARTMENTS);
  }

  private void sql(String text) {
    entities.createNativeMutationQuery(text).executeUpdate();
  }
}
