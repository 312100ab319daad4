package io.taizhang.issue.outbound;

import java.time.Instant;
import java.util.UUID;

/** {@code supervision.circulated}: the order was not answered in time. */
public record SupervisionCirculated(
    UUID orderId,
    String number,
    String circularNumber,
    UUID issueId,
    String title,
    String department,
    Instant answerDueAt,
    Instant circulatedAt) {}
