package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockSnapshot;

/** A clock's changes as the facts that are published, each with the whole clock. */
public final class ClockFacts {

  private ClockFacts() {}

  /** The fact that the clock's latest entry makes: started, paused, resumed, extended, stopped. */
  public static Fact of(StoredClock stored, ClockSnapshot snapshot) {
    NewClock clock = stored.clock();
    return new Fact(
        "clock." + past(stored.facts().getLast()),
        clock.subject().orderingKey(),
        stored.id().toString(),
        clock.region(),
        new ClockChanged(snapshot, clock.subject(), clock.addressee()));
  }

  private static String past(ClockFact fact) {
    return switch (fact) {
      case ClockFact.Start _ -> "started";
      case ClockFact.Pause _ -> "paused";
      case ClockFact.Resume _ -> "resumed";
      case ClockFact.RedatePause _ -> "pause-redated";
      case ClockFact.Extend _ -> "extended";
      case ClockFact.Stop _ -> "stopped";
      case ClockFact.Correct _ -> "corrected";
    };
  }
}
