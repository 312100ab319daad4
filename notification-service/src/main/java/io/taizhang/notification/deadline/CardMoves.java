package io.taizhang.notification.deadline;

import io.taizhang.chassis.time.Almanac;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.intent.Intents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Cards that have been shown and whose day a version of the calendar moves into the future. */
@ApplicationScoped
class CardMoves {

  private final Intents intents;
  private final WatchedClocks clocks;
  private final Arming arming;

  CardMoves(Intents intents, WatchedClocks clocks, Arming arming) {
    this.intents = intents;
    this.clocks = clocks;
    this.arming = arming;
  }

  /**
   * Takes them back and arms them anew, where the clock runs and its due date stays. Such a clock
   * is locked before it is read: none moves in between.
   */
  void make(Collection<UUID> clockIds, Almanac almanac) {
    List<UUID> carded = intents.carded(clockIds);
    if (!carded.isEmpty()) {
      clocks.unmovedLocked(carded, almanac).forEach(arming::amended);
    }
  }
}
