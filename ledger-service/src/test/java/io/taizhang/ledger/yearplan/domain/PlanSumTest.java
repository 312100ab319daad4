package io.taizhang.ledger.yearplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanSumTest {

  private static final PlannedMonth MARCH = new PlannedMonth(3, 100);
  private static final PlannedMonth APRIL = new PlannedMonth(4, 50);

  @Test
  void months_that_make_the_year_add_up() {
    assertThat(PlanSum.fault(150, List.of(APRIL, MARCH))).isEmpty();
    assertThat(PlanSum.fault(0, List.of(new PlannedMonth(1, 0)))).isEmpty();
  }

  @Test
  void months_that_make_more_or_less_do_not() {
    assertThat(PlanSum.fault(149, List.of(APRIL, MARCH))).hasValue("各月计划投资之和多于全年计划投资");
    assertThat(PlanSum.fault(151, List.of(APRIL, MARCH))).hasValue("各月计划投资之和少于全年计划投资");
  }

  @Test
  void sums_beyond_what_a_number_holds_are_more_than_the_year() {
    PlannedMonth much = new PlannedMonth(1, Long.MAX_VALUE);
    assertThat(PlanSum.fault(Long.MAX_VALUE, List.of(much, APRIL))).hasValue("各月计划投资之和多于全年计划投资");
  }

  @Test
  void a_month_stands_once() {
    assertThat(PlanSum.fault(200, List.of(MARCH, MARCH))).hasValue("3 月写了两次");
  }
}
