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
    Duration time = Duration.ZERO;
    LocalDate last = BusinessZone.dateOf(to);
    for (LocalDate day = first(from); !day.isAfter(last); day = next(day)) {
      time = time.plus(on(day, from, to));
    }
    return time;
  }

  /** The earliest instant by which so much office time, more than zero, has passed. */
  Instant plus(Instant from, Duration time) {
    LocalDate day = first(from);
    Duration left = time;
    for (Duration rest = rest(day, from); rest.compareTo(left) < 0; rest = rest(day, from)) {
      left = left.minus(rest);
      day = next(day);
    }
    return OfficeHours.at(day, hours.on(day).after(timeOn(day, from), left));
  }

  private Duration rest(LocalDate day, Instant from) {
    return on(day, from, hours.close(day));
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
    return date.isAfter(day) ? LocalTime.MAX : LocalTime.ofInstant(instant, BusinessZone.ZONE);
  }
}
