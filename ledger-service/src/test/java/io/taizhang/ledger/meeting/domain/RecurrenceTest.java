package io.taizhang.ledger.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.base();
  private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");

  @Test
  void a_weekly_meeting_is_on_its_weekday() {
    assertThat(days(rhythm(Every.WEEK, DayOfWeek.WEDNESDAY, 1), null, "2026-09-03", 3))
        .containsExactly("2026-09-09", "2026-09-16", "2026-09-23");
  }

  @Test
  void one_of_every_two_weeks_counts_from_its_first_day() {
    assertThat(days(rhythm(Every.TWO_WEEKS, DayOfWeek.THURSDAY, 1), null, "2026-09-04", 2))
        .containsExactly("2026-09-17", "2026-10-08");
  }

  @Test
  void one_of_the_third_monday_of_the_month_skips_to_the_next_month() {
    assertThat(days(rhythm(Every.MONTH, DayOfWeek.MONDAY, 3), null, "2026-09-22", 2))
        .containsExactly("2026-10-19", "2026-11-16");
  }

  @Test
  void one_of_twice_a_month_is_two_weeks_apart() {
    assertThat(days(rhythm(Every.HALF_MONTH, DayOfWeek.TUESDAY, 2), null, "2026-09-01", 4))
        .containsExactly("2026-09-08", "2026-09-22", "2026-10-13", "2026-10-27");
  }

  @Test
  void a_rest_day_moves_it_to_the_next_working_day() {
    Recurrence fridays = recurrence(rhythm(Every.WEEK, DayOfWeek.FRIDAY, 1), null);
    assertThat(fridays.onOrAfter(LocalDate.parse("2026-09-25"), 1, CALENDAR))
        .containsExactly(
            new Occurrence(LocalDate.parse("2026-09-25"), LocalDate.parse("2026-09-28")));
    assertThat(fridays.on(LocalDate.parse("2026-09-25"), CALENDAR))
        .isEqualTo(fridays.on(LocalDate.parse("2026-09-28"), CALENDAR))
        .isPresent();
    assertThat(fridays.on(LocalDate.parse("2026-09-26"), CALENDAR)).isEmpty();
  }

  @Test
  void one_that_would_be_moved_onto_the_next_is_left_out() {
    assertThat(days(rhythm(Every.WEEK, DayOfWeek.THURSDAY, 1), null, "2026-09-24", 3))
        .as("Thursday 1 October lies in the holiday, which ends before Thursday the 8th")
        .containsExactly("2026-09-24", "2026-10-08", "2026-10-15");
  }

  @Test
  void none_is_named_after_the_end_though_a_moved_one_may_fall_behind_it() {
    Rhythm fridays = rhythm(Every.WEEK, DayOfWeek.FRIDAY, 1);
    assertThat(days(fridays, LocalDate.parse("2026-09-25"), "2026-09-12", 5))
        .containsExactly("2026-09-18", "2026-09-28");
    assertThat(days(fridays, LocalDate.parse("2026-09-24"), "2026-09-12", 5))
        .containsExactly("2026-09-18");
    assertThat(
            days(
                rhythm(Every.WEEK, DayOfWeek.THURSDAY, 1),
                LocalDate.parse("2026-10-01"),
                "2026-09-25",
                5))
        .as("nothing takes the last one's place")
        .containsExactly("2026-10-08");
  }

  @Test
  void none_is_before_the_beginning() {
    assertThat(days(rhythm(Every.MONTH, DayOfWeek.TUESDAY, 1), null, "2026-01-01", 1))
        .containsExactly("2026-09-01");
    assertThat(
            new Recurrence(rhythm(Every.MONTH, DayOfWeek.TUESDAY, 1), SEPTEMBER.plusDays(1), null)
                .onOrAfter(SEPTEMBER, 1, CALENDAR))
        .extracting(Occurrence::day)
        .containsExactly(LocalDate.parse("2026-10-08"));
  }

  private static List<String> days(
      Rhythm rhythm, @Nullable LocalDate until, String onOrAfter, int most) {
    return recurrence(rhythm, until).onOrAfter(LocalDate.parse(onOrAfter), most, CALENDAR).stream()
        .map(occurrence -> occurrence.day().toString())
        .toList();
  }

  private static Recurrence recurrence(Rhythm rhythm, @Nullable LocalDate until) {
    return new Recurrence(rhythm, SEPTEMBER, until);
  }

  private static Rhythm rhythm(Every every, DayOfWeek weekday, int week) {
    return new Rhythm(every, weekday, week);
  }
}
