package io.taizhang.notification.intent;

import io.taizhang.notification.clock.OpenedOrders;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds what a fired rung is about. */
@ApplicationScoped
class Matters {

  private final WatchedClocks clocks;
  private final OpenedOrders orders;

  Matters(WatchedClocks clocks, OpenedOrders orders) {
    this.clocks = clocks;
    this.orders = orders;
  }

  Matter of(FiredRung fired) {
    var clock = clocks.clock(fired.clockId());
    return fired.rung() == Rung.SUPERVISION_ORDER
        ? Matter.of(orders.of(fired.clockId()).orElseThrow(), clock.orElse(null))
        : Matter.of(clock.orElseThrow());
  }
}
