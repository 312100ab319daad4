package io.taizhang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.bench.deadlines.DeadlineBench;
import io.taizhang.bench.gateway.GatewayBench;
import io.taizhang.bench.imports.ImportBench;
import io.taizhang.bench.intents.IntentBench;
import io.taizhang.bench.issue.IssueBench;
import io.taizhang.bench.ledger.LedgerBench;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.outbox.ClockBench;
import io.taizhang.bench.outbox.OutboxBench;
import io.taizhang.bench.outbox.WritersBench;
import io.taizhang.bench.workflow.WorkflowBench;
import org.junit.jupiter.api.Test;

/** Each program runs to its end at a tiny size; its figures mean nothing then. */
class ProgramsTest {

  @Test
  void the_outbox_is_timed_beside_debezium() throws Exception {
    Figures figures = OutboxBench.run(Home.ofProject("bench-test"), OutboxBench.Size.TINY);

    assertThat(figures.found()).hasSize(5).allSatisfy(ProgramsTest::isMeasured);
  }

  @Test
  void writers_are_timed_with_and_without_events() throws Exception {
    Figures figures = WritersBench.run(Home.ofProject("bench-test"), WritersBench.Size.TINY);

    assertThat(figures.found()).hasSize(6).allSatisfy(ProgramsTest::isMeasured);
  }

  @Test
  void due_dates_and_redating_are_timed() throws Exception {
    Figures figures = ClockBench.run(Home.ofProject("bench-test"), ClockBench.Size.TINY);

    assertThat(figures.found()).hasSize(13).allSatisfy(ProgramsTest::isMeasured);
  }

  @Test
  void the_gateway_is_timed_beside_the_peers_at_hand() throws Exception {
    Figures figures = GatewayBench.run(Home.ofProject("bench-test"), GatewayBench.Size.TINY);

    assertThat(figures.found())
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(ProgramsTest::isMeasured)
        .extracting(Figure::peer)
        .contains("bare Vert.x proxy", "direct");
  }

  @Test
  void a_list_is_imported_and_timed() throws Exception {
    Figures figures = ImportBench.run(Home.ofProject("bench-test"), ImportBench.Size.TINY);

    assertThat(figures.found()).hasSize(9).allSatisfy(ProgramsTest::isMeasured);
  }

  @Test
  void the_ledger_of_a_province_is_timed() throws Exception {
    Figures figures = LedgerBench.run(Home.ofProject("bench-test"), LedgerBench.Size.TINY);

    assertThat(figures.found()).hasSize(8).allSatisfy(ProgramsTest::isMeasured);
  }

  @Test
  void the_life_of_an_issue_is_timed_through_the_gateway() throws Exception {
    Figures figures = IssueBench.run(Home.ofProject("bench-test"), IssueBench.Size.TINY);

    assertThat(figures.found()).hasSize(5).allSatisfy(ProgramsTest::isMeasured);
  }

  @Test
  void deadlines_fire_beside_three_schedulers() throws Exception {
    Figures figures = DeadlineBench.run(Home.ofProject("bench-test"), DeadlineBench.Size.TINY);
    assertThat(figures.found())
        .hasSize(17)
        .allSatisfy(ProgramsTest::isMeasured)
        .extracting(Figure::peer)
        .contains("db-scheduler", "JobRunr", "Quartz", "row at a time");
  }

  @Test
  void intents_reach_their_effect_beside_rows_one_at_a_time() throws Exception {
    Figures figures = IntentBench.run(Home.ofProject("bench-test"), IntentBench.Size.TINY);

    assertThat(figures.found())
        .hasSize(6)
        .allSatisfy(ProgramsTest::isMeasured)
        .filteredOn(figure -> figure.name().startsWith("duplicate effects"))
        .extracting(Figure::compared)
        .containsExactly(0.0);
  }

  @Test
  void a_case_of_five_stages_is_led_beside_two_engines_and_bare_statements() throws Exception {
    Figures figures = WorkflowBench.run(Home.ofProject("bench-test"), WorkflowBench.Size.TINY);

    assertThat(figures.found())
        .hasSize(9)
        .allSatisfy(ProgramsTest::isMeasured)
        .extracting(Figure::peer)
        .contains("Flowable 8", "Camunda 7", "raw SQL");
  }

  private static void isMeasured(Figure figure) {
    assertThat(figure.ours()).as(figure.name()).isPositive();
    assertThat(figure.theirs()).as(figure.name()).isPositive();
  }
}
