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
 * working day after it; a percentage is the close of the working day by which so much is used, or
 * the opening of the due day when that is the one. Facts hold from that instant; notices wait for
 * the next office instant.
 */
public final class LadderTimes {

  private static final int HALVES = 2;

  private final WorkingCalendar calendar;
  private final OfficeHours hours;

  public LadderTimes(Timetable timetable) {
    this.calendar = timetable.calendar();
    this.hours = timetable.hours();
  }

  /** When the rung is reached and, for a notice, somebody may be told of it. */
  public Instant armedAt(RungRule rule, Instant anchor, Budget budget) {
    Instant reached = reached(rule.offset(), anchor, budget);
    return rule.effect() == RungEffect.NOTICE ? officeInstant(reached) : reached;
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

  private Instant reached(Offset offset, Instant anchor, Budget budget) {
    LocalDate date = BusinessZone.dateOf(anchor);
    boolean percent = offset.unit() == Offset.Unit.PERCENT_OF_BUDGET;
    int days = offset.workingDays(workingDays(budget, date));
    if (days == 0) {
      return percent && offset.before() ? hours.open(date) : anchor;
    }
    if (days > 0) {
      return hours.close(calendar.plusWorkingDays(date, days));
    }
    LocalDate before = calendar.minusWorkingDays(date, -days);
    return percent ? hours.close(before) : hours.open(before);
  }

  private int workingDays(Budget budget, LocalDate due) {
    return switch (budget.unit()) {
      case WORKING_DAY -> budget.amount();
      case HALF_DAY -> Math.ceilDiv(budget.amount(), HALVES);
      case CALENDAR_DAY -> calendar.workingDaysBetween(due.minusDays(budget.amount()), due);
      case WORKING_HOUR -> 1;
    };
  }
}
