package io.taizhang.issue.supervision;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.time.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** How long an addressee has to answer an order: three working days. */
@ApplicationScoped
class AnswerTime {
  private static final Limit LIMIT =
      new Limit(3, LimitUnit.WORKING_DAY, StartEvent.RECEIVED, "督办单：三个工作日内答复");

  private final Calendars calendars;

  AnswerTime(Calendars calendars) {
    this.calendars = calendars;
  }

  Instant dueAfter(Instant openedAt, RegionPath region) {
    Timetable there = calendars.in(region);
    List<ClockFact> opened =
        List.of(new ClockFact.Start(openedAt, openedAt, "system:issue-service"));
    return DueDates.due(opened, LIMIT, there.calendar(), there.hours()).at();
  }
}
