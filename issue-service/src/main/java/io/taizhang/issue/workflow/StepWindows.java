package io.taizhang.issue.workflow;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.issue.domain.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Until when a step may be taken: asked of the facts and the calendar, never stored. */
@ApplicationScoped
class StepWindows {
  private final Calendars calendars;

  StepWindows(Calendars calendars) {
    this.calendars = calendars;
  }

  /** Office hours after the referral; long past where there was none. */
  Instant returnUntil(Issue issue, Workflow workflow) {
    Instant referred = issue.referredAt;
    if (referred == null || workflow.returnHours() == 0) {
      return Instant.EPOCH;
    }
    Timetable there = calendars.in(issue.region());
    return DueDates.due(
            List.of(new ClockFact.Start(referred, referred, "system:issue-service")),
            new Limit(workflow.returnHours(), LimitUnit.WORKING_HOUR, StartEvent.RECEIVED, "退回期限"),
            there.calendar(),
            there.hours())
        .at();
  }

  /** The close of the last of so many working days after closing, or after telling of exclusion. */
  Instant reopenUntil(Issue issue, Workflow workflow) {
    Instant closed = issue.closedAt == null ? issue.fedBackAt : issue.closedAt;
    if (closed == null) {
      return Instant.EPOCH;
    }
    Timetable there = calendars.in(issue.region());
    return there
        .hours()
        .close(
            there.calendar().plusWorkingDays(BusinessZone.dateOf(closed), workflow.reopenDays()));
  }
}
