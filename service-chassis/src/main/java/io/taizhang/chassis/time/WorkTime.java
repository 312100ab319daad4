package io.taizhang.chassis.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Office time of working days, those of a standstill left out as whole days. */
record WorkTime(WorkingCalendar calendar, OfficeHours hours, Standstill standstill) {

  /** Office time of this day that lies within the two instants. */
  Duration on(LocalDate day, Instant from, Instant to) {
    boolean usable = calendar.isWorkingDay(day) && standstill.on(day).isEmpty();
    return usable ? hours.on(day).between(timeOn(day, from), timeOn(day, to)) : Duration.ZERO;
  }

  /** Office time between two instants; zero if the second is no later. */
  Duration between(Instant from, Instant to) {
    LocalDate first = BusinessZone.dateOf(from);
    LocalDate last = BusinessZone.dateOf(to);
    return first.isBefore(last)
        ? on(first, from, to).plus(whole(first, last.minusDays(1))).plus(on(last, from, to))
        : on(first, from, to);
  }

  /** Office time of the days after the start up to and with the end. */
  private Duration whole(LocalDate startExclusive, LocalDate endInclusive) {
    DayCount days = new DayCount.WorkingDays(calendar);
    Duration time = Duration.ZERO;
    LocalDate cursor = startExclusive;
    while (cursor.isBefore(endInclusive)) {
      LocalDate end = hours.lastAlike(cursor.plusDays(1));
      LocalDate last = end.isBefore(endInclusive) ? end : endInclusive;
      int counted = standstill.counted(cursor, last, days);
      time = time.plus(hours.on(last).whole().multipliedBy(counted));
      cursor = last;
    }
    return time;
  }

  /** The earliest instant by which so much office time, more than zero, has passed. */
  Instant plus(Instant from, Duration time) {
    LocalDate day = first(from);
    LocalTime begin = timeOn(day, from);
    Duration left = time;
    for (Duration rest = rest(day, begin); rest.compareTo(left) < 0; rest = rest(day, begin)) {
      left = left.minus(rest);
      day = next(day);
      begin = LocalTime.MIN;
    }
    return OfficeHours.at(day, hours.on(day).after(begin, left));
  }

  /** What a working day still offers from a time of the day on. */
  private Duration rest(LocalDate day, LocalTime begin) {
    return standstill.on(day).isEmpty()
        ? hours.on(day).between(begin, LocalTime.MAX)
        : Duration.ZERO;
  }

  private LocalDate first(Instant from) {
    return calendar.nextWorkingDay(BusinessZone.dateOf(from));
  }

  private LocalDate next(LocalDate day) {
    return calendar.plusWorkingDays(day, 1);
  }

  private static LocalTime timeOn(LocalDate day, Instant instant) {
    LocalDate date = BusinessZone.dateOf(instant);
    if (date.isBefore(day)) {
      return LocalTime.MIN;
    }
    return date.isAfter(day) ? LocalTime.MAX : BusinessZone.timeOf(instant);
  }
}
