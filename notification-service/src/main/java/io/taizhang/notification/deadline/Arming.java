package io.taizhang.notification.deadline;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.OpenedOrders;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.intent.Intents;
import io.taizhang.notification.ladder.Ladders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Turns what the owners tell of a clock into pending rungs; the revision is the epoch. */
@ApplicationScoped
public class Arming {

  private final WatchedClocks clocks;
  private final OpenedOrders orders;
  private final Ladders ladders;
  private final Intents intents;
  private final Deadlines deadlines;
  private final Event<RungsArmed> armed;
  private final Clock clock;

  Arming(
      WatchedClocks clocks,
      OpenedOrders orders,
      Ladders ladders,
      Intents intents,
      Deadlines deadlines,
      Event<RungsArmed> armed,
      Clock clock) {
    this.clocks = clocks;
    this.orders = orders;
    this.ladders = ladders;
    this.intents = intents;
    this.deadlines = deadlines;
    this.armed = armed;
    this.clock = clock;
  }

  /** A clock has started, paused, gone on, been extended or stopped. Older revisions do nothing. */
  @Transactional
  public void clockMoved(
      ClockSnapshot snapshot, Subject subject, Addressee addressee, RegionPath region) {
    clocks.keep(snapshot, subject, addressee, region).ifPresent(this::rearm);
  }

  /** The owner has opened a supervision order; its notice is armed. A second one does nothing. */
  @Transactional
  public void orderOpened(OpenedOrder order) {
    if (!orders.keep(order)) {
      return;
    }
    ladders
        .current(order.regionPath())
        .armOrder(order.openedAt(), clock.instant())
        .ifPresent(
            rung -> deadlines.arm(order.clockId(), order.revision(), order.regionPath(), rung));
    armed.fire(new RungsArmed());
  }

  private void rearm(WatchedClock watched) {
    Instant now = clock.instant();
    deadlines.disarm(watched.clockId());
    ladders
        .current(watched.regionPath())
        .arm(
            watched.phase(),
            watched.startedAt(),
            watched.dueAt(),
            intents.firedRungs(watched.clockId()),
            now)
        .forEach(
            rung ->
                deadlines.arm(watched.clockId(), watched.revision(), watched.regionPath(), rung));
    armed.fire(new RungsArmed());
  }
}
