package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Office hours of a working day in {@link BusinessZone}, with the noon break. Openings belong to
 * the hours, closings do not. Times that do not follow one another throw {@link
 * IllegalArgumentException}.
 */
public record OfficeHours(
    LocalTime morningOpen,
    LocalTime morningClose,
    LocalTime afternoonOpen,
    LocalTime afternoonClose) {

  public OfficeHours {
    if (!morningOpen.isBefore(morningClose)
        || afternoonOpen.isBefore(morningClose)
        || !afternoonOpen.isBefore(afternoonClose)) {
      throw new IllegalArgumentException("office hours must follow one another");
    }
  }

  /** 08:30 to 12:00 and 14:30 to 17:30. */
  public static OfficeHours standard() {
    return new OfficeHours(
        LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30));
  }

  /** When the offices open in the morning of this date. */
  public Instant open(LocalDate date) {
    return at(date, morningOpen);
  }

  /** When the offices close in the afternoon of this date: the instant at which it is due. */
  public Instant close(LocalDate date) {
    return at(date, afternoonClose);
  }

  /** The instant itself if the offices are open then, else the next opening. */
  public Instant nextWorkingInstant(WorkingCalendar calendar, Instant instant) {
    LocalDate date = BusinessZone.dateOf(instant);
    if (!calendar.isWorkingDay(date) || !instant.isBefore(close(date))) {
      return open(calendar.plusWorkingDays(date, 1));
    }
    if (instant.isBefore(open(date))) {
      return open(date);
    }
    boolean noonBreak =
        !instant.isBefore(at(date, morningClose)) && instant.isBefore(at(date, afternoonOpen));
    return noonBreak ? at(date, afternoonOpen) : instant;
  }

  private static Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(BusinessZone.ZONE).toInstant();
  }
}
