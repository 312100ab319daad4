package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Seeded random dates from 2013 to 2028, before, within and after the published years. */
class WorkingCalendarPropertyTest {

  private static final int CASES = 100_000;
  private static final long FIRST = LocalDate.of(2013, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(2029, 1, 1).toEpochDay();

  @Test
  void adding_one_more_day_leads_to_the_next_working_day() {
    each(
        (date, n) -> {
          LocalDate day = CALENDAR.plusWorkingDays(date, n);
          LocalDate next = CALENDAR.plusWorkingDays(date, n + 1);
          assertThat(next).isEqualTo(nextBySteps(day)).isAfter(day);
        });
  }

  @Test
  void adding_and_subtracting_lead_back_to_a_working_day() {
    each(
        (date, n) -> {
          LocalDate start = CALENDAR.nextWorkingDay(date);
          assertThat(CALENDAR.minusWorkingDays(CALENDAR.plusWorkingDays(start, n), n))
              .isEqualTo(start);
          assertThat(CALENDAR.plusWorkingDays(CALENDAR.minusWorkingDays(start, n), n))
              .isEqualTo(start);
        });
  }

  @Test
  void days_between_add_up() {
    each(
        (date, n) -> {
          LocalDate middle = date.plusDays(n);
          LocalDate end = middle.plusDays(31);
          assertThat(CALENDAR.workingDaysBetween(date, end))
              .isEqualTo(
                  CALENDAR.workingDaysBetween(date, middle)
                      + CALENDAR.workingDaysBetween(middle, end));
          assertThat(CALENDAR.workingDaysBetween(date, CALENDAR.plusWorkingDays(date, n)))
              .isEqualTo(n);
        });
  }

  @Test
  void prefix_counts_agree_with_counting_day_by_day() {
    each(
        (date, n) -> {
          LocalDate end = date.plusDays(n);
          long counted =
              date.plusDays(1).datesUntil(end.plusDays(1)).filter(DayByDay::worked).count();
          assertThat(CALENDAR.workingDaysBetween(date, end)).isEqualTo((int) counted);
        });
  }

  private static void each(BiConsumer<LocalDate, Integer> property) {
    var random = new Random(20_261_012);
    for (int i = 0; i < CASES; i++) {
      property.accept(LocalDate.ofEpochDay(random.nextLong(FIRST, LAST)), random.nextInt(90));
    }
  }

  private static LocalDate nextBySteps(LocalDate date) {
    LocalDate day = date.plusDays(1);
    while (!DayByDay.worked(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
