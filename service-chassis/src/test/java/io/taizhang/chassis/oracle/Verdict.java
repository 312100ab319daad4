package io.taizhang.chassis.oracle;

import io.taizhang.chassis.time.Due;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.ExplainedDay;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is compared of the two, in the same terms, so that one equality and one message do.
 *
 * @param counted the days that used up some of the limit
 */
record Verdict(
    Instant at, LocalDate date, boolean provisional, boolean paused, List<LocalDate> counted) {

  static Verdict of(Answer answer) {
    return new Verdict(
        SomeClock.instant(answer.at()),
        answer.at().toLocalDate(),
        answer.provisional(),
        answer.paused(),
        answer.counted());
  }

  /** What the calculator says, with the days of its explanation. */
  static Verdict calculated(SomeClock clock, WorkingCalendar calendar) {
    Due due = due(clock, calendar);
    List<LocalDate> counted =
        explained(clock, calendar).days().stream()
            .filter(ExplainedDay::counted)
            .map(ExplainedDay::date)
            .toList();
    return new Verdict(due.at(), due.date(), due.provisional(), due.paused(), counted);
  }

  static Due due(SomeClock clock, WorkingCalendar calendar) {
    return DueDates.due(clock.facts(), clock.limit(), calendar, clock.desk().officeHours());
  }

  static Explanation explained(SomeClock clock, WorkingCalendar calendar) {
    return DueDates.explain(clock.facts(), clock.limit(), calendar, clock.desk().officeHours());
  }
}
