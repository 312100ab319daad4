package io.taizhang.ledger.supervision;

import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.messaging.outbox.Fact;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code supervision.opened}.
 *
 * @param answerDueAt as it was reckoned when the order was opened
 * @param answerClockId the clock that says when the answer is due since
 */
record SupervisionOpened(
    UUID orderId,
    String number,
    String level,
    UUID clockId,
    long revision,
    ClockSubject subject,
    Addressee addressee,
    Instant openedAt,
    Instant answerDueAt,
    @Nullable UUID answerClockId) {

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
        order.answerDueAt,
        order.answerClockId);
  }
}
