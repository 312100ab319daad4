package io.taizhang.chassis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Counts working days up to a day in constant time: the weekdays by arithmetic, plus the running
 * sum of what notices add (a weekend day worked) and take away (a weekday off).
 */
final class WorkingDayCount {

  private static final int MONDAY_OFFSET = 3;

  private final long firstDay;
  private final int[] correction;

  private WorkingDayCount(long firstDay, int[] correction) {
    this.firstDay = firstDay;
    this.correction = correction;
  }

  static WorkingDayCount of(Collection<CalendarDay> decreed) {
    long first = decreed.stream().mapToLong(WorkingDayCount::epochDay).min().orElse(0);
    long last = decreed.stream().mapToLong(WorkingDayCount::epochDay).max().orElse(0);
    int[] sums = new int[Math.toIntExact(last - first + 1)];
    for (CalendarDay day : decreed) {
      sums[Math.toIntExact(epochDay(day) - first)] = correctionBy(day);
    }
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    return new WorkingDayCount(first, sums);
  }

  /** Working days from a fixed day in 1969 up to and with this one. */
  long through(long epochDay) {
    return weekdaysThrough(epochDay) + correctionThrough(epochDay);
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static long weekdaysThrough(long epochDay) {
    long days = epochDay + MONDAY_OFFSET + 1;
    return Math.floorDiv(days, 7L) * 5 + Math.min(Math.floorMod(days, 7L), 5);
  }

  private int correctionThrough(long epochDay) {
    if (epochDay < firstDay) {
      return 0;
    }
    return correction[(int) Math.min(epochDay - firstDay, correction.length - 1L)];
  }

  private static int correctionBy(CalendarDay day) {
    return switch (day.kind()) {
      case OFF -> isWeekend(day.date()) ? 0 : -1;
      case WORK -> isWeekend(day.date()) ? 1 : 0;
    };
  }

  private static long epochDay(CalendarDay day) {
    return day.date().toEpochDay();
  }
}
