package io.taizhang.chassis.oracle;

import static io.taizhang.chassis.time.LimitUnit.CALENDAR_DAY;
import static io.taizhang.chassis.time.LimitUnit.HALF_DAY;
import static io.taizhang.chassis.time.LimitUnit.WORKING_DAY;
import static io.taizhang.chassis.time.LimitUnit.WORKING_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.time.WorkingCalendar;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Dates counted by hand on a wall calendar; oracle and calculator must both arrive at them. */
class TrapsTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.base();
  private static final DayOracle ORACLE = new DayOracle(new WorkingDays(Decreed.fromFiles()));

  @Test
  void five_working_days_from_before_national_day_reach_past_the_make_up_saturday() {
    assertDue(SomeClock.of("2026-09-29T10:00", 5, WORKING_DAY), "2026-10-12T17:30");
  }

  @Test
  void a_pause_over_national_day_week_costs_its_two_working_days_only() {
    assertDue(SomeClock.of("2026-09-28T10:00", 5, WORKING_DAY), "2026-10-10T17:30");
    assertDue(
        SomeClock.of(
            "2026-09-28T10:00",
            5,
            WORKING_DAY,
            Halt.between("2026-09-30T09:00", "2026-10-08T16:00")),
        "2026-10-13T17:30");
  }

  @Test
  void overlapping_pauses_count_once() {
    assertDue(
        SomeClock.of(
            "2026-09-28T10:00",
            5,
            WORKING_DAY,
            Halt.between("2026-09-29T09:00", "2026-10-08T16:00"),
            Halt.between("2026-09-30T09:00", "2026-10-09T16:00")),
        "2026-10-15T17:30");
  }

  @Test
  void a_pause_resumed_within_the_hour_costs_its_day() {
    assertDue(
        SomeClock.of(
            "2026-11-02T10:00",
            2,
            WORKING_DAY,
            Halt.between("2026-11-03T09:00", "2026-11-03T09:40")),
        "2026-11-05T17:30");
  }

  @Test
  void a_start_on_a_make_up_day_is_day_zero() {
    assertDue(SomeClock.of("2026-10-10T09:00", 1, WORKING_DAY), "2026-10-12T17:30");
    assertDue(SomeClock.of("2026-09-20T09:00", 1, WORKING_DAY), "2026-09-21T17:30");
  }

  @Test
  void a_make_up_day_after_the_start_counts() {
    assertDue(SomeClock.of("2026-10-09T09:00", 1, WORKING_DAY), "2026-10-10T17:30");
  }

  @Test
  void a_start_on_a_rest_day_is_day_zero() {
    assertDue(SomeClock.of("2026-11-07T10:00", 1, WORKING_DAY), "2026-11-09T17:30");
    assertDue(SomeClock.of("2026-10-03T10:00", 1, WORKING_DAY), "2026-10-08T17:30");
  }

  @Test
  void a_start_after_hours_is_day_zero_unless_the_region_lets_it_wait() {
    SomeClock evening = SomeClock.of("2026-11-06T20:00", 1, WORKING_DAY);
    assertDue(evening, "2026-11-09T17:30");
    assertDue(evening.from(StartEvent.RECEIVED).at(Desk.LATE_WAITS), "2026-11-10T17:30");
  }

  @Test
  void the_date_of_the_start_is_the_one_in_china() {
    assertDue(SomeClock.of("2026-11-06T00:30", 1, WORKING_DAY), "2026-11-09T17:30");
    assertDue(SomeClock.of("2026-11-05T23:30", 1, WORKING_DAY), "2026-11-06T17:30");
  }

  @Test
  void at_once_is_the_same_working_day() {
    assertDue(SomeClock.of("2026-11-06T09:00", 0, WORKING_DAY), "2026-11-06T17:30");
    assertDue(SomeClock.of("2026-10-10T09:00", 0, WORKING_DAY), "2026-10-10T17:30");
    assertDue(SomeClock.of("2026-11-07T09:00", 0, WORKING_DAY), "2026-11-09T17:30");
  }

  @Test
  void a_calendar_limit_that_ends_on_a_holiday_rolls_past_all_of_it() {
    assertDue(SomeClock.of("2026-09-24T10:00", 7, CALENDAR_DAY), "2026-10-08T17:30");
  }

  @Test
  void a_calendar_limit_that_ends_on_a_make_up_saturday_stays() {
    assertDue(SomeClock.of("2026-10-03T10:00", 7, CALENDAR_DAY), "2026-10-10T17:30");
  }

  @Test
  void half_days_end_at_noon_and_in_the_evening() {
    assertDue(SomeClock.of("2026-11-04T10:00", 1, HALF_DAY), "2026-11-05T12:00");
    assertDue(SomeClock.of("2026-11-04T10:00", 2, HALF_DAY), "2026-11-05T17:30");
    assertDue(SomeClock.of("2026-11-06T10:00", 3, HALF_DAY), "2026-11-10T12:00");
  }

  @Test
  void hours_stand_still_over_noon_and_night() {
    assertDue(SomeClock.of("2026-11-04T11:00", 1, WORKING_HOUR), "2026-11-04T12:00");
    assertDue(SomeClock.of("2026-11-04T11:00", 3, WORKING_HOUR), "2026-11-04T16:30");
    assertDue(SomeClock.of("2026-11-04T11:00", 7, WORKING_HOUR), "2026-11-05T11:30");
    assertDue(SomeClock.of("2026-11-06T20:00", 1, WORKING_HOUR), "2026-11-09T09:30");
  }

  @Test
  void an_extension_adds_to_what_the_pauses_left() {
    assertDue(
        SomeClock.of(
                "2026-09-28T10:00",
                5,
                WORKING_DAY,
                Halt.between("2026-09-30T09:00", "2026-10-08T16:00"))
            .extended("2026-10-12T10:00", 10),
        "2026-10-27T17:30");
  }

  @Test
  void the_last_published_day_is_certain_and_the_next_is_not() {
    assertThat(provisional(SomeClock.of("2026-12-30T10:00", 1, WORKING_DAY))).isFalse();
    assertThat(provisional(SomeClock.of("2026-12-31T10:00", 1, WORKING_DAY))).isTrue();
  }

  private static boolean provisional(SomeClock clock) {
    boolean said = Verdict.due(clock, CALENDAR).provisional();
    assertThat(ORACLE.answer(clock).provisional()).isEqualTo(said);
    return said;
  }

  private static void assertDue(SomeClock clock, String expected) {
    LocalDateTime due = LocalDateTime.parse(expected);
    assertThat(ORACLE.answer(clock).at()).as("oracle, %s", clock).isEqualTo(due);
    assertThat(Verdict.due(clock, CALENDAR).at())
        .as("calculator, %s", clock)
        .isEqualTo(SomeClock.instant(due));
    assertThat(Verdict.calculated(clock, CALENDAR)).isEqualTo(Verdict.of(ORACLE.answer(clock)));
  }
}
