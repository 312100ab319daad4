package io.taizhang.ledger.supervision;

import io.taizhang.chassis.clockbook.BasisReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The annotation of an order whose card was taken back.
 *
 * @param withdrawnAt when it was
 * @param rung the card's
 * @param dueAt the due instant of the clock as it stood then; null where there was none
 */
public record BasisView(
    Instant withdrawnAt,
    String rung,
    BasisReason reason,
    String reasonLabel,
    @Nullable Instant dueAt) {

  static @Nullable BasisView of(SupervisionOrder order) {
    Instant withdrawnAt = order.basisWithdrawnAt;
    String rung = order.basisRung;
    BasisReason reason = order.basisReason;
    return withdrawnAt == null || rung == null || reason == null
        ? null
        : new BasisView(withdrawnAt, rung, reason, reason.label(), order.basisDueAt);
  }
}
