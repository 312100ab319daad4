package io.taizhang.chassis.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which days are worked, found by walking from day to day. */
record WorkingDays(Decreed decreed) {

  /** Worked if a notice says so; where no notice speaks, from Monday to Friday. */
  boolean isWorkingDay(LocalDate day) {
    if (decreed.off().containsKey(day)) {
      return !decreed.off().get(day);
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** Whether the year of this day has its notice. */
  boolean isPublished(LocalDate day) {
    return decreed.years().contains(day.getYear());
  }

  /** The n-th working day after this day, which itself is not counted. */
  LocalDate after(LocalDate from, int n) {
    return walk(from, n, 1);
  }

  /** The n-th working day before this day, which itself is not counted. */
  LocalDate before(LocalDate from, int n) {
    return walk(from, n, -1);
  }

  /** This day if it is worked, else the next one that is. */
  LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : after(day, 1);
  }

  /** How many days are worked after the first day, up to and with the last. */
  int between(LocalDate startExclusive, LocalDate endInclusive) {
    int worked = 0;
    for (LocalDate day = startExclusive.plusDays(1);
        !day.isAfter(endInclusive);
        day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        worked++;
      }
    }
    return worked;
  }

  private LocalDate walk(LocalDate from, int n, int step) {
    LocalDate day = from;
    int worked = 0;
    while (worked < n) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        worked++;
      }
    }
    return day;
  }
}
