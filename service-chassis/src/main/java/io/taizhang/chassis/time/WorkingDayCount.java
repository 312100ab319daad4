package io.taizhang.chassis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * Counts working days up to a day, and finds the day of a count, both in constant time: the
 * weekdays by arithmetic, plus the running sum of what notices add (a weekend day worked) and take
 * away (a weekday off).
 */
final class WorkingDayCount implements DayCount {

  private static final int MONDAY_OFFSET = 3;

  private final long firstDay;
  private final int[] correction;
  private final long before;
  private final int[] days;

  private WorkingDayCount(long firstDay, int[] correction) {
    this.firstDay = firstDay;
    this.correction = correction;
    this.before = through(firstDay - 1);
    this.days =
        IntStream.range(0, correction.length).filter(at -> contains(firstDay + at)).toArray();
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

  @Override
  public int between(long startExclusive, long endInclusive) {
    return Math.toIntExact(through(endInclusive) - through(startExclusive));
  }

  @Override
  public long plus(long from, int n) {
    return day(through(from) + n);
  }

  /** The day itself if it is a working day, else the first working day after it. */
  long next(long onOrAfter) {
    return plus(onOrAfter - 1, 1);
  }

  boolean contains(long day) {
    return through(day) > through(day - 1);
  }

  /** The working day up to and with which there are so many: the inverse of {@link #through}. */
  long day(long count) {
    long at = count - before - 1;
    if (at < 0) {
      return weekday(count);
    }
    return at < days.length
        ? firstDay + days[(int) at]
        : weekday(count - correction[correction.length - 1]);
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static long weekdaysThrough(long epochDay) {
    long days = epochDay + MONDAY_OFFSET + 1;
    return Math.floorDiv(days, 7L) * 5 + Math.min(Math.floorMod(days, 7L), 5);
  }

  private static long weekday(long count) {
    return Math.floorDiv(count - 1, 5L) * 7 + Math.floorMod(count - 1, 5L) - MONDAY_OFFSET;
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
