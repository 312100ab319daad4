package io.taizhang.ledger.supervision;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** The data of {@code supervision.lifted}; why is read from the order. */
record SupervisionLifted(UUID orderId, String number, UUID clockId, Instant liftedAt) {

  /** In order after the opening: under the same key. */
  static Fact fact(SupervisionOrder order) {
    return new Fact(
        "supervision.lifted",
        order.orderingKey(),
        order.id.toString(),
        new RegionPath(order.regionPath),
        new SupervisionLifted(
            order.id, order.number, order.clockId, Objects.requireNonNull(order.liftedAt)));
  }
}
