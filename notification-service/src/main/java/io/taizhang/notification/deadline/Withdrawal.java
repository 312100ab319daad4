package io.taizhang.notification.deadline;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.intent.Intents;
import io.taizhang.notification.intent.StandingCard;
import io.taizhang.notification.ladder.Ladders;
import io.taizhang.notification.ladder.domain.Course;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.outbound.DeadlineWithdrawn;
import io.taizhang.notification.outbound.LadderFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Takes cards back that an amendment of the calendar or a correction of the clock has made wrong:
 * by what is known now they would not have been reached yet, or the clock had stopped before.
 */
@ApplicationScoped
class Withdrawal {

  private final Intents intents;
  private final LadderFacts facts;

  Withdrawal(Intents intents, LadderFacts facts) {
    this.intents = intents;
    this.facts = facts;
  }

  /**
   * Looks at every card that stands of a clock as it is known now.
   *
   * @return whether any was taken back
   */
  boolean of(WatchedClock watched, Ladder ladder, Instant now) {
    boolean any = false;
    for (StandingCard card : intents.cards(watched.clockId())) {
      if (wrong(card.rung(), watched, ladder, now)) {
        intents.withdraw(card.intentId(), watched.revision(), now);
        facts.withdraw(
            new DeadlineWithdrawn(
                watched.clockId(),
                watched.revision(),
                card.revision(),
                card.rung(),
                watched.subject(),
                watched.dueAt(),
                card.firedAt(),
                now),
            new RegionPath(watched.regionPath()));
        any = true;
      }
    }
    return any;
  }

  private static boolean wrong(Rung rung, WatchedClock watched, Ladder ladder, Instant now) {
    Course course = Ladders.course(watched);
    Instant until = watched.stoppedAt() == null ? now : watched.stoppedAt();
    return switch (watched.phase()) {
      case RUNNING, STOPPED ->
          ladder.instants(course).stream()
              .anyMatch(armed -> armed.rung() == rung && armed.at().isAfter(until));
      case PAUSED, NOT_STARTED -> false;
    };
  }
}
