package io.taizhang.chassis.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the days of a unit are counted and added. */
interface DayCount {

  /**
   * Days of the unit after the start up to and with the end; not positive if the end is no later.
   */
  int between(LocalDate startExclusive, LocalDate endInclusive);

  /** The n-th day of the unit after the date. */
  LocalDate plus(LocalDate from, int n);

  /** Working days of one calendar version. */
  record WorkingDays(WorkingCalendar calendar) implements DayCount {
    @Override
    public int between(LocalDate startExclusive, LocalDate endInclusive) {
      return calendar.workingDaysBetween(startExclusive, endInclusive);
    }

    @Override
    public LocalDate plus(LocalDate from, int n) {
      return calendar.plusWorkingDays(from, n);
    }
  }

  /** Every day. */
  record CalendarDays() implements DayCount {
    @Override
    public int between(LocalDate startExclusive, LocalDate endInclusive) {
      return Math.toIntExact(ChronoUnit.DAYS.between(startExclusive, endInclusive));
    }

    @Override
    public LocalDate plus(LocalDate from, int n) {
      return from.plusDays(n);
    }
  }
}
