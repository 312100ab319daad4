package io.taizhang.chassis.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Office time of working days, those of a standstill left out as whole days. Days are epoch days.
 */
record WorkTime(WorkingCalendar calendar, OfficeHours hours, Standstill standstill) {

  private static final long MIDNIGHT = 0;
  private static final long NEXT_MIDNIGHT = Duration.ofDays(1).toNanos();

  /** Office time of this day that lies within the two instants, in nanoseconds. */
  long on(long day, Instant from, Instant to) {
    boolean usable = calendar.days().contains(day) && !standstill.covers(day);
    return usable ? hours.on(day).between(nanoOn(day, from), nanoOn(day, to)) : 0;
  }

  /** Office time between two instants; zero if the second is no later. */
  Duration between(Instant from, Instant to) {
    long first = BusinessZone.dayOf(from);
    long last = BusinessZone.dayOf(to);
    return Duration.ofNanos(
        first < last
            ? on(first, from, to) + whole(first, last - 1) + on(last, from, to)
            : on(first, from, to));
  }

  /** Office time of the days after the start up to and with the end. */
  private long whole(long startExclusive, long endInclusive) {
    long time = 0;
    long cursor = startExclusive;
    while (cursor < endInclusive) {
      long alike = hours.lastAlike(LocalDate.ofEpochDay(cursor + 1)).toEpochDay();
      long last = Math.min(alike, endInclusive);
      time += hours.on(last).whole() * standstill.counted(cursor, last, calendar.days());
      cursor = last;
    }
    return time;
  }

  /**
   * The earliest instant by which so much office time has passed.
   *
   * @param time more than zero, in nanoseconds
   */
  Instant plus(Instant from, long time) {
    long day = calendar.days().next(BusinessZone.dayOf(from));
    long begin = nanoOn(day, from);
    long left = time;
    for (long rest = rest(day, begin); rest < left; rest = rest(day, begin)) {
      left -= rest;
      day = calendar.days().plus(day, 1);
      begin = MIDNIGHT;
    }
    return BusinessZone.at(day, hours.on(day).after(begin, left));
  }

  /** What a working day still offers from a time of the day on. */
  private long rest(long day, long begin) {
    return standstill.covers(day) ? 0 : hours.on(day).between(begin, NEXT_MIDNIGHT);
  }

  private static long nanoOn(long day, Instant instant) {
    long date = BusinessZone.dayOf(instant);
    if (date < day) {
      return MIDNIGHT;
    }
    return date > day ? NEXT_MIDNIGHT : BusinessZone.nanoOf(instant);
  }
}
