package io.taizhang.chassis.time;

import java.time.LocalDate;
import java.util.List;

/** Walks from the START's date to the due date one day at a time and notes what each day is. */
final class DayWalk {

  private final Reckoning reckoning;
  private final Standstill standstill;
  private final DayTeller teller;
  private final Tally tally;

  DayWalk(Reckoning reckoning, Standstill standstill) {
    this.reckoning = reckoning;
    this.standstill = standstill;
    this.teller = new DayTeller(reckoning.calendar());
    this.tally = new Tally(reckoning.unit(), reckoning.total());
  }

  Explanation explain() {
    Due due = reckoning.due(standstill);
    LocalDate first = BusinessZone.dateOf(reckoning.startedAt());
    List<ExplainedDay> days =
        first.datesUntil(due.date().plusDays(1)).map(this::explained).toList();
    return new Explanation(days, due, tally.units());
  }

  private ExplainedDay explained(LocalDate date) {
    long day = date.toEpochDay();
    if (day < reckoning.dayZero()) {
      return teller.receivedLate(date);
    }
    Still still = standstill.on(day);
    boolean wasFull = tally.full();
    long taken = tally.take(reckoning.offered(day, standstill));
    if (day == reckoning.dayZero() && !(still != null && withinHours())) {
      return taken > 0
          ? teller.dayZeroCounted(date, tally.units(), tally.told(taken))
          : teller.dayZero(date, reckoning);
    }
    if (taken > 0) {
      return counted(date, tally.told(taken));
    }
    return still == null ? uncounted(date, wasFull) : teller.paused(date, tally.units(), still);
  }

  /** Of a limit in hours day zero would count, were it not for the pause. */
  private boolean withinHours() {
    return reckoning.unit() == LimitUnit.WORKING_HOUR && reckoning.total() > 0;
  }

  private ExplainedDay counted(LocalDate date, String told) {
    return reckoning.unit() == LimitUnit.CALENDAR_DAY
        ? teller.calendarDay(date, tally.units(), told)
        : teller.workingDay(date, tally.units(), told);
  }

  private ExplainedDay uncounted(LocalDate date, boolean wasFull) {
    return wasFull && reckoning.calendar().isWorkingDay(date)
        ? teller.rolled(date, tally.units())
        : teller.restDay(date, tally.units());
  }
}
