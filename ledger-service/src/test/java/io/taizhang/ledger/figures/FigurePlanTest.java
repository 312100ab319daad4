package io.taizhang.ledger.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * With many decided items in many counties over five years, a county's year is found by index. More
 * rows than a test needs are asked for with {@code -Dfigures.rows}; the times are logged.
 */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class FigurePlanTest {

  private static final Logger LOG = Logger.getLogger(FigurePlanTest.class);
  private static final int PATIENCE = 600;
  private static final int ROWS = Integer.getInteger("figures.rows", 200_000);
  private static final RegionPath COUNTY = new RegionPath("/100000/990000/990007/");
  private static final FigureFilter YEAR =
      new FigureFilter(
          null,
          null,
          null,
          null,
          null,
          LocalDate.parse("2026-01-01"),
          LocalDate.parse("2026-12-31"));
  private static final List<String> MANY =
      List.of(
          "alter table closed_item drop constraint fk_closed_item_item,"
              + " drop constraint fk_closed_item_project",
          "insert into closed_item (item_id, project_id, name, kind, department_code, region_path,"
              + " checklist_id, line_key, modes, decided_on, promised_days, used_days,"
              + " statutory_days, paused_days, wait_days, on_time, promised_seconds, used_seconds,"
              + " paused_seconds) select uuidv7(), uuidv7(), '事项', case n % 3 when 0 then 'LICENCE'"
              + " when 1 then 'FILING' else 'CONFIRMATION' end,"
              + " case n % 2 when 0 then '350500-HOUSING' else '350500-PLANNING' end,"
              + " '/100000/990000/9900' || lpad((n % 20)::text, 2, '0') || '/', uuidv7(),"
              + " 'line-' || n % 12, '{}', date '2022-01-01' + (n / 20 % 1826), 5, n / 7 % 9, 20,"
              + " n % 4, n % 11, n % 9 > 0, 0, 0, 0 from generate_series(1, "
              + ROWS
              + ") n",
          "analyze closed_item");

  @Inject Session entities;

  @Test
  void figures_of_a_county_and_a_year_are_found_by_index() {
    County.founded();
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE));
    try {
      MANY.forEach(sql -> entities.createNativeMutationQuery(sql).executeUpdate());
      for (String sql :
          List.of(
              Figures.SUMS,
              OnTimeFigures.SUMS.replace("{key}", FigureGroup.REGION.closed()),
              OnTimeFigures.SUMS.replace("{key}", FigureGroup.MODE.closed()),
              Bottlenecks.sql(
                      new BottleneckFilter(
                          BottleneckGroup.CHECKLIST_ITEM, BottleneckOrder.USED, 10))
                  .replace(":top", "10"))) {
        assertThat(closedPlan(sql))
            .contains("ix_closed_item_place")
            .doesNotContain("Seq Scan on closed_item");
      }
      assertThat(runningPlan()).contains("ix_clock_running_place");
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private String closedPlan(String sql) {
    Condition seen =
        Scope.whole(COUNTY).over("c.region_path", ProjectReach.ofColumn("c.project_id"));
    NativeQuery<String> explain =
        entities
            .createNativeQuery("explain analyze " + FigureQuery.closed(seen, sql), String.class)
            .setParameter("from", YEAR.from(), LocalDate.class)
            .setParameter("to", YEAR.to(), LocalDate.class);
    FigureQuery.bind(explain, seen, YEAR);
    String plan = explain.getResultList().stream().collect(Collectors.joining("\n"));
    LOG.infof("%,d rows: %s", ROWS, plan.substring(plan.lastIndexOf("Execution Time")));
    return plan;
  }

  private String runningPlan() {
    entities.createNativeMutationQuery("set local enable_seqscan = off").executeUpdate();
    Condition seen =
        Scope.whole(COUNTY).over("k.region_path", ProjectReach.ofColumn("i.project_id"));
    NativeQuery<String> explain =
        entities
            .createNativeQuery(
                "explain "
                    + FigureQuery.running(
                        seen, OnTimeFigures.OVERDUE.replace("{key}", FigureGroup.KIND.running())),
                String.class)
            .setParameter("now", OffsetDateTime.parse("2026-12-01T09:00:00+08:00"));
    FigureQuery.bind(explain, seen, YEAR);
    return explain.getResultList().stream().collect(Collectors.joining("\n"));
  }
}
