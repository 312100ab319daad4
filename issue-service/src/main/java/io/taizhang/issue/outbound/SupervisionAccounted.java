package io.taizhang.issue.outbound;

import java.time.Instant;
import java.util.UUID;

/** {@code supervision.accounted}: a post was held to account; no person is named. */
public record SupervisionAccounted(
    UUID orderId,
    String number,
    UUID issueId,
    String department,
    String post,
    String measure,
    Instant recordedAt) {}
