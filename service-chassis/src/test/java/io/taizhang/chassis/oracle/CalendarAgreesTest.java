package io.taizhang.chassis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped calendar against the yearly files. */
class CalendarAgreesTest {

  private static final LocalDate FIRST = LocalDate.of(2014, 12, 1);
  private static final LocalDate END = LocalDate.of(2027, 4, 1);

  private static final WorkingCalendar CALENDAR = WorkingCalendar.base();
  private static final WorkingDays ORACLE = new WorkingDays(Decreed.fromFiles());

  @Test
  void every_day_is_worked_in_both_or_in_neither() {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      assertThat(CALENDAR.isWorkingDay(day)).as("%s", day).isEqualTo(ORACLE.isWorkingDay(day));
      assertThat(CALENDAR.covers(day)).as("%s", day).isEqualTo(ORACLE.isPublished(day));
      assertThat(CALENDAR.nextWorkingDay(day)).as("%s", day).isEqualTo(ORACLE.onOrAfter(day));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20})
  void both_walk_to_the_same_day_there_and_back(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      int n = 1 + random.nextInt(70);
      LocalDate other = day.plusDays(random.nextInt(120));
      assertThat(CALENDAR.plusWorkingDays(day, n))
          .as("seed %d: %s + %d", seed, day, n)
          .isEqualTo(ORACLE.after(day, n));
      assertThat(CALENDAR.minusWorkingDays(day, n))
          .as("seed %d: %s - %d", seed, day, n)
          .isEqualTo(ORACLE.before(day, n));
      assertThat(CALENDAR.workingDaysBetween(day, other))
          .as("seed %d: after %s up to %s", seed, day, other)
          .isEqualTo(ORACLE.between(day, other));
    }
  }
}
