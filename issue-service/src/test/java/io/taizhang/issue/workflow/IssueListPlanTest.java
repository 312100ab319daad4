package io.taizhang.issue.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Among many issues a page of the list, and what its print asks beside it, touches no more than it
 * shows.
 */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueListPlanTest {
  private static final int PATIENCE = 600;
  private static final long FEW = 500;
  private static final Scope CITY = Scope.whole(new RegionPath("/100000/350000/350700/"));
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final PageRequest PAGE = PageRequest.first(100);
  private static final List<String> MANY =
      List.of(
          "insert into issue (id, version, number, kind, title, description, state, region_code,"
              + " region_path, window_department, lead_department, registered_at, closed_at,"
              + " workflow_id, follower_subject)"
              + " select uuidv7(), 0, 'many-' || n, 'NOT_FINISHED', '事项', '', 'CLOSED',"
              + " '350783', '/100000/350000/350700/350783/', 'w', 'many', now(), now(),"
              + " '00000000-0000-7000-8000-000000000001', 'follower-' || n % 500"
              + " from generate_series(1, 20000) n",
          "insert into issue_earlier_trip (issue_id, ordinal, on_date, window_name)"
              + " select id, 0, date '2026-01-05', 'w' from issue where number like 'many-%'",
          "insert into issue_person (issue_id, name, phone) select id, '某某（虚构）', '0'"
              + " from issue where number like 'many-%'",
          "analyze issue, issue_earlier_trip, issue_person");

  @Inject Session entities;
  @Inject IssueRepository issues;
  @Inject PersonRepository persons;

  @Test
  void a_page_of_the_list_and_of_its_print_touches_few_rows() {
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE));
    try {
      MANY.forEach(sql -> entities.createNativeMutationQuery(sql).executeUpdate());
      assertThat(touched("issue", () -> page(null))).as("everything").isBetween(100L, FEW);
      assertThat(touched("issue", () -> page("follower-7"))).as("one's own").isBetween(40L, FEW);
      assertThat(page("follower-7")).hasSize(40);
      List<UUID> ids = page(null).stream().map(issue -> issue.id).toList();
      assertThat(touched("issue_earlier_trip", () -> issues.systemTrips(ids)))
          .as("trips")
          .isBetween(100L, FEW);
      assertThat(touched("issue_person", () -> persons.systemOf(ids)))
          .as("persons")
          .isBetween(100L, FEW);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private List<Issue> page(@Nullable String follower) {
    IssueFilter filter =
        new IssueFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, follower);
    return issues.page(CITY, filter.condition(NOW, _ -> List.of(), IssueReach.of(PAGE)), PAGE);
  }

  private long touched(String table, Runnable list) {
    long before = touched(table);
    list.run();
    return touched(table) - before;
  }

  private long touched(String table) {
    return entities
        .createNativeQuery(
            "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                + " where relname = :table",
            Long.class)
        .setParameter("table", table)
        .getSingleResult();
  }
}
