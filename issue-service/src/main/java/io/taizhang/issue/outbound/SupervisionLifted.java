package io.taizhang.issue.outbound;

import java.time.Instant;
import java.util.UUID;

/** {@code supervision.lifted}; why is read from the order. */
public record SupervisionLifted(UUID orderId, String number, UUID clockId, Instant liftedAt) {}
