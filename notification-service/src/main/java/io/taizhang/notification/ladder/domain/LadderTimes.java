package io.taizhang.notification.ladder.domain;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.chassis.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Reckons rung instants over working days and office hours. A negative offset is the opening of
 * that working day before the anchor's date, 0 the anchor itself, a positive one the close of that
 * working day after it. Facts hold from that instant; notices wait for the next office instant.
 */
public final class LadderTimes {

  private final WorkingCalendar calendar;
  private final OfficeHours hours;

  public LadderTimes(Timetable timetable) {
    this.calendar = timetable.calendar();
    this.hours = timetable.hours();
  }

  /** When the rung is reached and, for a notice, somebody may be told of it. */
  public Instant armedAt(RungRule rule, Instant anchor) {
    return switch (rule.effect()) {
      case FACT -> reached(rule.offset(), anchor);
      case NOTICE -> officeInstant(reached(rule.offset(), anchor));
    };
  }

  /** The instant itself within office hours, else the next opening. */
  public Instant officeInstant(Instant instant) {
    return hours.nextWorkingInstant(calendar, instant);
  }

  /** Whether the offices are open. */
  public boolean open(Instant now) {
    return officeInstant(now).equals(now);
  }

  /**
   * Whole working days that have passed since the due instant; 0 up to the first close after it.
   */
  public int daysPast(Instant due, Instant now) {
    LocalDate today = BusinessZone.dateOf(now);
    boolean closed = calendar.isWorkingDay(today) && !now.isBefore(hours.close(today));
    LocalDate lastClosed = closed ? today : calendar.minusWorkingDays(today, 1);
    return Math.max(0, calendar.workingDaysBetween(BusinessZone.dateOf(due), lastClosed));
  }

  private Instant reached(int offset, Instant anchor) {
    LocalDate date = BusinessZone.dateOf(anchor);
    if (offset < 0) {
      return hours.open(calendar.minusWorkingDays(date, -offset));
    }
    return offset == 0 ? anchor : hours.close(calendar.plusWorkingDays(date, offset));
  }
}
