package io.taizhang.ledger.item;

import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.Due;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.ledger.LedgerProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A promise is never later than the statute: both are compared as due dates from one start. */
@ApplicationScoped
class PromiseCheck {

  private final WorkingCalendar calendar;
  private final OfficeHours hours;

  PromiseCheck(WorkingCalendar calendar, OfficeHours hours) {
    this.calendar = calendar;
    this.hours = hours;
  }

  void require(Item item) {
    List<ClockFact> start =
        List.of(new ClockFact.Start(item.receivedAt, item.receivedAt, "system:ledger"));
    Due promised = DueDates.due(start, item.promised(), calendar, hours);
    Due statutory = DueDates.due(start, item.statutory(), calendar, hours);
    if (promised.at().isAfter(statutory.at())) {
      String detail = "承诺" + item.promised().text() + "晚于法定" + item.statutory().text();
      throw LedgerProblem.PROMISE_LATER_THAN_STATUTE.because(
          detail, List.of(new FieldError("/promised", detail)));
    }
  }
}
