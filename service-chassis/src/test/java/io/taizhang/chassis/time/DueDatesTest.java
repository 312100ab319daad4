package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.calendarDays;
import static io.taizhang.chassis.time.Given.day;
import static io.taizhang.chassis.time.Given.extend;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.stop;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {

  @Test
  void five_working_days_from_29_september_2026_end_with_office_hours_on_12_october() {
    Due due = due(workingDays(5), start("2026-09-29T10:00"));
    assertThat(due)
        .isEqualTo(new Due(at("2026-10-12T17:30"), day("2026-10-12"), false, null, false));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-10T10:00, 1, 2026-10-12",
    "2026-09-20T10:00, 1, 2026-09-21",
    "2026-10-09T10:00, 1, 2026-10-10",
    "2026-10-03T10:00, 1, 2026-10-08",
    "2026-10-12T23:59, 1, 2026-10-13",
    "2026-10-13T00:00, 1, 2026-10-14",
    "2026-10-11T22:00, 3, 2026-10-14",
  })
  void day_one_is_the_working_day_after_the_start_on_any_day_and_at_any_hour(
      String start, int amount, String expected) {
    assertThat(due(workingDays(amount), start(start)).date()).isEqualTo(day(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-12T09:00, 2026-10-12",
    "2026-10-12T17:29, 2026-10-12",
    "2026-10-12T17:30, 2026-10-13",
    "2026-10-10T09:00, 2026-10-10",
    "2026-10-11T09:00, 2026-10-12",
    "2026-10-01T09:00, 2026-10-08",
    "2026-09-30T18:00, 2026-10-08",
  })
  void at_once_means_the_same_working_day_while_offices_are_open(String start, String expected) {
    assertThat(due(workingDays(0), start(start)).date()).isEqualTo(day(expected));
    assertThat(due(calendarDays(0), start(start)).date()).isEqualTo(day(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-12T09:00, 3, 2026-10-15",
    "2026-10-12T09:00, 5, 2026-10-19",
    "2026-10-05T09:00, 5, 2026-10-10",
    "2026-09-24T09:00, 7, 2026-10-08",
    "2026-08-02T09:00, 60, 2026-10-08",
  })
  void calendar_days_run_through_rest_days_and_roll_off_them_at_the_end(
      String start, int amount, String expected) {
    assertThat(due(calendarDays(amount), start(start)).date()).isEqualTo(day(expected));
  }

  @Test
  void a_pause_of_three_working_days_moves_the_due_date_by_three() {
    List<ClockFact> facts =
        List.of(
            start("2026-11-02T10:00"),
            pause("p1", "2026-11-03T09:00", "2026-11-05"),
            resume("p1", "2026-11-05T16:00"));
    assertThat(due(workingDays(5), facts.getFirst()).date()).isEqualTo(day("2026-11-09"));
    assertThat(due(workingDays(5), facts).date()).isEqualTo(day("2026-11-12"));
  }

  @Test
  void a_pause_over_national_day_week_moves_it_by_the_working_days_alone() {
    List<ClockFact> facts =
        List.of(
            start("2026-09-29T10:00"),
            pause("p1", "2026-09-30T09:00", "2026-10-09"),
            resume("p1", "2026-10-09T09:00"));
    assertThat(due(workingDays(5), facts).date())
        .isEqualTo(CALENDAR.plusWorkingDays(day("2026-10-12"), 3))
        .isEqualTo(day("2026-10-15"));
  }

  @Test
  void overlapping_pauses_stop_the_clock_over_their_union() {
    List<ClockFact> facts =
        List.of(
            start("2026-11-02T10:00"),
            pause("a", "2026-11-03T09:00", "2026-11-06"),
            pause("b", "2026-11-05T09:00", "2026-11-10"),
            resume("a", "2026-11-06T09:00"),
            resume("b", "2026-11-10T09:00"));
    assertThat(due(workingDays(5), facts).date()).isEqualTo(day("2026-11-17"));
  }

  @Test
  void a_pause_resumed_on_its_own_day_takes_that_day_out() {
    List<ClockFact> facts =
        List.of(
            start("2026-11-02T10:00"),
            pause("p1", "2026-11-03T09:00", "2026-11-03"),
            resume("p1", "2026-11-03T11:00"));
    assertThat(due(workingDays(1), facts).date()).isEqualTo(day("2026-11-04"));
  }

  @Test
  void a_pause_on_day_zero_takes_nothing_out_but_what_follows() {
    List<ClockFact> facts =
        List.of(
            start("2026-11-02T10:00"),
            pause("p1", "2026-11-02T15:00", "2026-11-03"),
            resume("p1", "2026-11-03T09:00"));
    assertThat(due(workingDays(1), facts).date()).isEqualTo(day("2026-11-04"));
    assertThat(due(workingDays(0), facts).date()).isEqualTo(day("2026-11-04"));
  }

  @Test
  void calendar_days_stand_still_too_and_never_end_within_a_pause() {
    List<ClockFact> facts =
        List.of(
            start("2026-11-02T10:00"),
            pause("p1", "2026-11-09T09:00", "2026-11-10"),
            resume("p1", "2026-11-10T09:00"));
    assertThat(due(calendarDays(5), facts).date()).isEqualTo(day("2026-11-11"));
    assertThat(due(calendarDays(9), facts).date()).isEqualTo(day("2026-11-13"));
  }

  @Test
  void while_a_pause_is_open_the_due_date_is_an_estimate_by_its_expected_end() {
    List<ClockFact> facts =
        List.of(start("2026-11-02T10:00"), pause("p1", "2026-11-03T09:00", "2026-11-05"));
    Due due = due(workingDays(5), facts);
    assertThat(due.date()).isEqualTo(day("2026-11-12"));
    assertThat(due.paused()).isTrue();
    assertThat(due.passedAt(at("2027-06-01T09:00"))).isFalse();
  }

  @Test
  void an_expected_end_before_the_pause_counts_as_its_own_day() {
    List<ClockFact> facts =
        List.of(start("2026-11-02T10:00"), pause("p1", "2026-11-03T09:00", "2026-11-01"));
    assertThat(due(workingDays(1), facts).date()).isEqualTo(day("2026-11-04"));
  }

  @Test
  void a_pause_after_the_limit_ran_out_does_not_revive_it() {
    List<ClockFact> late =
        List.of(start("2026-11-02T10:00"), pause("p1", "2026-11-03T17:30", "2026-11-20"));
    assertThat(due(workingDays(1), late)).isEqualTo(due(workingDays(1), late.getFirst()));
    List<ClockFact> inTime =
        List.of(start("2026-11-02T10:00"), pause("p1", "2026-11-03T17:29", "2026-11-03"));
    assertThat(due(workingDays(1), inTime).date()).isEqualTo(day("2026-11-04"));
  }

  @Test
  void a_pause_that_begins_within_a_stale_one_counts_once_that_one_is_resumed() {
    List<ClockFact> facts =
        List.of(
            start("2026-11-02T10:00"),
            pause("a", "2026-11-03T09:00", "2026-11-03"),
            pause("b", "2026-11-16T09:00", "2026-11-18"),
            resume("a", "2026-11-17T09:00"),
            resume("b", "2026-11-18T09:00"));
    assertThat(due(workingDays(1), facts.subList(0, 3)).date()).isEqualTo(day("2026-11-04"));
    assertThat(due(workingDays(1), facts).date()).isEqualTo(day("2026-11-19"));
  }

  @Test
  void a_stop_ends_an_open_pause() {
    List<ClockFact> facts =
        List.of(
            start("2026-11-02T10:00"),
            pause("p1", "2026-11-03T09:00", "2026-11-30"),
            stop("2026-11-04T09:00"));
    Due due = due(workingDays(1), facts);
    assertThat(due.paused()).isFalse();
    assertThat(due.date()).isEqualTo(day("2026-11-05"));
  }

  @Test
  void an_extension_moves_the_statutory_limit_and_the_promise_only_if_it_says_so() {
    var start = start("2026-11-02T10:00");
    List<ClockFact> silent = List.of(start, extend("2026-11-03T09:00", 10, false));
    List<ClockFact> moving = List.of(start, extend("2026-11-03T09:00", 10, true));
    assertThat(due(workingDays(20), silent).date()).isEqualTo(day("2026-12-14"));
    assertThat(promised(5, silent)).isEqualTo(due(workingDays(5), start));
    assertThat(promised(5, moving)).isEqualTo(due(workingDays(15), start));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-28T09:00, 3, false",
    "2026-12-28T09:00, 4, true",
    "2014-12-30T09:00, 5, true",
    "2014-12-31T09:00, 5, false",
  })
  void a_due_date_on_days_without_a_notice_is_provisional(
      String start, int amount, boolean provisional) {
    Due due = due(workingDays(amount), start(start));
    assertThat(due.provisional()).isEqualTo(provisional);
    assertThat(due.provisionalReason() != null).isEqualTo(provisional);
  }

  @Test
  void the_reason_for_being_provisional_names_the_last_published_day() {
    assertThat(due(calendarDays(4), start("2026-12-28T09:00")).provisionalReason())
        .startsWith("2026-12-31之后");
    assertThat(due(calendarDays(1), start("2014-12-28T09:00")).provisionalReason())
        .startsWith("2015-01-01之前");
    assertThat(due(calendarDays(9), start("2014-12-28T09:00")).provisional()).isFalse();
  }

  @Test
  void the_limit_has_passed_at_its_last_instant() {
    Due due = due(workingDays(5), start("2026-09-29T10:00"));
    assertThat(due.passedAt(at("2026-10-12T17:29:59"))).isFalse();
    assertThat(due.passedAt(at("2026-10-12T17:30:00"))).isTrue();
  }

  @Test
  void a_clock_without_start_has_no_due_date() {
    assertThatThrownBy(() -> due(workingDays(5), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_negative_limit_is_a_bug() {
    assertThatThrownBy(() -> workingDays(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(workingDays(0).text()).isEqualTo("即办");
    assertThat(workingDays(20).text()).isEqualTo("20个工作日");
  }

  private static Due due(Limit limit, ClockFact start) {
    return due(limit, List.of(start));
  }

  private static Due due(Limit limit, List<ClockFact> facts) {
    return DueDates.due(facts, limit, CALENDAR, HOURS);
  }

  private static Due promised(int amount, List<ClockFact> facts) {
    return DueDates.promisedDue(facts, workingDays(amount), CALENDAR, HOURS);
  }
}
