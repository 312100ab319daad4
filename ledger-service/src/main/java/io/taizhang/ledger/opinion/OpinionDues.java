package io.taizhang.ledger.opinion;

import io.taizhang.chassis.calendar.CalendarInstalled;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.time.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Until when opinions are due, by the working days of their region. */
@ApplicationScoped
class OpinionDues {

  private static final String ACTOR = "system:ledger";

  private final Calendars calendars;
  private final OpinionRepository opinions;

  OpinionDues(Calendars calendars, OpinionRepository opinions) {
    this.calendars = calendars;
    this.opinions = opinions;
  }

  /** Writes the due instant: the end of office hours of the last working day. */
  void reckon(Opinion opinion) {
    reckon(opinion, calendars.held(new RegionPath(opinion.regionPath)));
  }

  /** A new calendar moves what is not answered yet. */
  void installed(@Observes CalendarInstalled event) {
    Almanac almanac = calendars.almanac();
    opinions.systemUnanswered().forEach(one -> reckon(one, almanac.in(one.regionPath)));
  }

  private static void reckon(Opinion opinion, Timetable there) {
    Limit limit = new Limit(opinion.limitDays, LimitUnit.WORKING_DAY, StartEvent.RECEIVED, "征求意见");
    List<ClockFact> start = List.of(new ClockFact.Start(opinion.askedAt, opinion.askedAt, ACTOR));
    opinion.dueAt = DueDates.due(start, limit, there.calendar(), there.hours()).at();
  }
}
