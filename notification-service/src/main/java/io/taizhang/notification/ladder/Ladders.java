package io.taizhang.notification.ladder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.LadderTimes;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;

/** The ladder in force. */
@ApplicationScoped
public class Ladders implements PanacheRepositoryBase<LadderRung, Rung> {

  private final Calendars calendars;

  Ladders(Calendars calendars) {
    this.calendars = calendars;
  }

  /** The ladder with its rungs as they stand in the database, by a region's calendar. */
  public Ladder current(String regionPath) {
    LadderTimes times = new LadderTimes(calendars.in(new RegionPath(regionPath)));
    return new Ladder(listAll(Sort.by("position")).stream().map(LadderRung::rule).toList(), times);
  }
}
