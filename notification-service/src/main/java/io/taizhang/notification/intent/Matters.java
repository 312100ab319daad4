package io.taizhang.notification.intent;

import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.OpenedOrders;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

/** Finds what fired rungs are about. */
@ApplicationScoped
class Matters {

  private static final Set<Rung> OF_ORDERS = EnumSet.of(Rung.SUPERVISION_ORDER, Rung.CIRCULAR);

  private final WatchedClocks clocks;
  private final OpenedOrders orders;

  Matters(WatchedClocks clocks, OpenedOrders orders) {
    this.clocks = clocks;
    this.orders = orders;
  }

  /** By intent; one that nobody has told of is missing. */
  Map<UUID, Matter> of(Collection<FiredRung> fired) {
    List<UUID> ids = fired.stream().map(FiredRung::clockId).distinct().toList();
    List<UUID> ordered =
        fired.stream()
            .filter(rung -> OF_ORDERS.contains(rung.rung()))
            .map(FiredRung::clockId)
            .distinct()
            .toList();
    Map<UUID, WatchedClock> watched = clocks.clocks(ids);
    Map<UUID, OpenedOrder> opened = ordered.isEmpty() ? Map.of() : orders.of(ordered);
    Map<UUID, Matter> found = new HashMap<>();
    for (FiredRung rung : fired) {
      WatchedClock clock = watched.get(rung.clockId());
      OpenedOrder order = opened.get(rung.clockId());
      if (OF_ORDERS.contains(rung.rung())) {
        if (order != null) {
          found.put(rung.intentId(), Matter.of(order, clock));
        }
      } else if (clock != null) {
        found.put(rung.intentId(), Matter.of(clock));
      }
    }
    return found;
  }

  static Matter required(Map<UUID, Matter> about, FiredRung fired) {
    Matter matter = about.get(fired.intentId());
    if (matter == null) {
      throw new NoSuchElementException("nobody has told of the clock or order");
    }
    return matter;
  }
}
