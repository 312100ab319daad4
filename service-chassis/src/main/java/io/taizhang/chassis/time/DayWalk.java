package io.taizhang.chassis.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Walks from day zero to the due date one day at a time and notes what each day is. */
final class DayWalk {

  private final Reckoning reckoning;
  private final Standstill standstill;
  private final DayTeller teller;
  private final List<ExplainedDay> days = new ArrayList<>();
  private LocalDate date;
  private int count;

  DayWalk(Reckoning reckoning, Standstill standstill) {
    this.reckoning = reckoning;
    this.standstill = standstill;
    this.teller = new DayTeller(reckoning.calendar());
    this.date = reckoning.dayZero();
  }

  Explanation explain() {
    days.add(teller.dayZero(date, reckoning.total()));
    while (count < reckoning.total()) {
      date = date.plusDays(1);
      days.add(next());
    }
    while (date.isBefore(reckoning.earliest()) || !reckoning.usable(date, standstill)) {
      date = date.plusDays(1);
      days.add(nextAfterLast());
    }
    return new Explanation(days, reckoning.due(date, standstill), count);
  }

  private ExplainedDay next() {
    var pause = standstill.on(date);
    if (pause.isPresent()) {
      return teller.paused(date, count, pause.get());
    }
    if (reckoning.unit() == LimitUnit.CALENDAR_DAY) {
      return teller.calendarDay(date, ++count);
    }
    return reckoning.calendar().isWorkingDay(date)
        ? teller.workingDay(date, ++count)
        : teller.restDay(date, count);
  }

  private ExplainedDay nextAfterLast() {
    var pause = standstill.on(date);
    if (pause.isPresent()) {
      return teller.paused(date, count, pause.get());
    }
    return reckoning.calendar().isWorkingDay(date)
        ? teller.rolled(date, count)
        : teller.restDay(date, count);
  }
}
