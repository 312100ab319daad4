package io.taizhang.ledger.supervision;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of {@code supervision.basis-withdrawn}. */
record BasisWithdrawn(
    UUID orderId,
    String number,
    UUID clockId,
    String rung,
    String reason,
    @Nullable Instant dueAt,
    Instant withdrawnAt) {

  /** In order after the opening: under the same key. */
  static Fact fact(SupervisionOrder order) {
    return new Fact(
        "supervision.basis-withdrawn",
        order.orderingKey(),
        order.id.toString(),
        new RegionPath(order.regionPath),
        new BasisWithdrawn(
            order.id,
            order.number,
            order.clockId,
            Objects.requireNonNull(order.basisRung),
            Objects.requireNonNull(order.basisReason).name(),
            order.basisDueAt,
            Objects.requireNonNull(order.basisWithdrawnAt)));
  }
}
