package io.taizhang.ledger.supervision;

import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.messaging.outbox.Fact;
import java.time.Instant;
import java.util.UUID;

/** The data of {@code supervision.opened}. */
record SupervisionOpened(
    UUID orderId,
    String number,
    String level,
    UUID clockId,
    long revision,
    ClockSubject subject,
    Addressee addressee,
    Instant openedAt,
    Instant answerDueAt) {

  static Fact fact(SupervisionOrder order, StoredClock stored) {
    return new Fact(
        "supervision.opened",
        stored.clock().subject().orderingKey(),
        order.id.toString(),
        stored.clock().region(),
        of(order, stored));
  }

  private static SupervisionOpened of(SupervisionOrder order, StoredClock stored) {
    return new SupervisionOpened(
        order.id,
        order.number,
        order.level,
        stored.id(),
        stored.revision(),
        stored.clock().subject(),
        stored.clock().addressee(),
        order.openedAt,
        order.answerDueAt);
  }
}
