package io.taizhang.notification.ladder;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.ladder.domain.Budget;
import io.taizhang.notification.ladder.domain.Course;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.LadderTimes;
import io.taizhang.notification.ladder.domain.RungRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The ladders in force: the nearest region's, of those the one for the most particular kind. */
@ApplicationScoped
public class Ladders {

  private final LadderRepository ladders;
  private final Calendars calendars;
  private final Clock clock;

  /** Versions never change, so one read is enough; there are as many as were published. */
  private final Map<UUID, PublishedLadder> known = new ConcurrentHashMap<>();

  Ladders(LadderRepository ladders, Calendars calendars, Clock clock) {
    this.ladders = ladders;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** The version that rules such a clock today. */
  public PublishedLadder inForce(String regionPath, String subjectType, String stage) {
    return ladders
        .systemInForce(regionPath, subjectType, stage, BusinessZone.dateOf(clock.instant()))
        .map(LadderVersion::published)
        .orElseThrow(() -> new IllegalStateException("no ladder for " + regionPath));
  }

  /** The version that rules the clock today. */
  public PublishedLadder inForce(WatchedClock watched) {
    return inForce(watched.regionPath(), watched.subject().type(), watched.kind());
  }

  /** The version of that id, by a region's calendar. */
  public Ladder ladder(UUID id, String regionPath) {
    return ladder(published(id).rungs(), regionPath);
  }

  /** The version of that id by such a calendar. */
  public Ladder ladder(UUID id, Timetable timetable) {
    return new Ladder(published(id).rungs(), new LadderTimes(timetable));
  }

  /** Such rungs, published or not, by a region's calendar. */
  public Ladder ladder(List<RungRule> rungs, String regionPath) {
    return new Ladder(rungs, new LadderTimes(calendars.in(new RegionPath(regionPath))));
  }

  /** Such rungs as they are for this clock, by its region's calendar. */
  public Ladder ladder(List<RungRule> rungs, WatchedClock watched) {
    Ladder ladder = ladder(rungs, watched.regionPath());
    return watched.ofAnswer() ? ladder.ofAnswer() : ladder;
  }

  /** The clock as a ladder sees it. */
  public static Course course(WatchedClock watched) {
    return new Course(
        watched.phase(),
        watched.startedAt(),
        watched.dueAt(),
        new Budget(watched.budgetAmount(), watched.budgetUnit()));
  }

  private PublishedLadder published(UUID id) {
    return known.computeIfAbsent(
        id,
        missing ->
            ladders
                .systemFind(missing)
                .map(LadderVersion::published)
                .orElseThrow(() -> new IllegalStateException("no ladder " + missing)));
  }
}
