package io.taizhang.issue.outbound;

import java.time.Instant;
import java.util.UUID;

/** {@code supervision.answered}; what was answered is read from the order. */
public record SupervisionAnswered(UUID orderId, String number, UUID clockId, Instant answeredAt) {}
