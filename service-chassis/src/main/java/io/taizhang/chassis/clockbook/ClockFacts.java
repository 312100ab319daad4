package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockSnapshot;

/** A clock's changes as the facts that are published, each with the whole clock. */
public final class ClockFacts {

  private ClockFacts() {}

  /** The fact that the clock's latest entry makes: started, paused, resumed, extended, stopped. */
  public static Fact of(StoredClock stored, ClockSnapshot snapshot) {
    return fact(past(stored.facts().getLast()), stored, changed(stored, snapshot));
  }

  /** The fact that a version of the calendar has moved the clock. */
  public static Fact rescheduled(StoredClock before, ClockSnapshot after) {
    NewClock clock = before.clock();
    return fact(
        "rescheduled",
        before,
        new ClockRescheduled(
            after,
            clock.subject(),
            clock.addressee(),
            before.lastReckoned().dueAt(),
            before.lastReckoned().statutoryDueAt()));
  }

  /** The fact that a pause has outlived the end that was told. */
  public static Fact pauseStale(StoredClock stored, ClockSnapshot snapshot) {
    return fact("pause-stale", stored, changed(stored, snapshot));
  }

  private static ClockChanged changed(StoredClock stored, ClockSnapshot snapshot) {
    return new ClockChanged(snapshot, stored.clock().subject(), stored.clock().addressee());
  }

  private static Fact fact(String name, StoredClock stored, Object data) {
    NewClock clock = stored.clock();
    return new Fact(
        "clock." + name,
        clock.subject().orderingKey(),
        stored.id().toString(),
        clock.region(),
        data);
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
