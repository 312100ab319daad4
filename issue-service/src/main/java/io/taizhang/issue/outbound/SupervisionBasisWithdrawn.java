package io.taizhang.issue.outbound;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code supervision.basis-withdrawn}: the card on which the order rests was taken back. */
public record SupervisionBasisWithdrawn(
    UUID orderId,
    String number,
    UUID clockId,
    String rung,
    String reason,
    @Nullable Instant dueAt,
    Instant withdrawnAt) {}
