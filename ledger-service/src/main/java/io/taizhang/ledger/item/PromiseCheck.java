package io.taizhang.ledger.item;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.Due;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.ledger.LedgerProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A promise is never later than the statute: both are compared as due dates from one start. */
@ApplicationScoped
class PromiseCheck {

  private final Calendars calendars;

  PromiseCheck(Calendars calendars) {
    this.calendars = calendars;
  }

  void require(Item item) {
    List<ClockFact> start =
        List.of(new ClockFact.Start(item.receivedAt, item.receivedAt, "system:ledger"));
    Timetable there = calendars.in(item.region());
    Due promised = DueDates.due(start, item.promised(), there.calendar(), there.hours());
    Due statutory = DueDates.due(start, item.statutory(), there.calendar(), there.hours());
    if (promised.at().isAfter(statutory.at())) {
      String detail = "承诺" + item.promised().text() + "晚于法定" + item.statutory().text();
      throw LedgerProblem.PROMISE_LATER_THAN_STATUTE.because(
          detail, List.of(new FieldError("/promised", detail)));
    }
  }
}
