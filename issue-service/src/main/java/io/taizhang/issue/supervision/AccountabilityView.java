package io.taizhang.issue.supervision;

import java.time.Instant;
import java.util.UUID;

/** 问责 as supervision sees it. */
public record AccountabilityView(
    UUID id,
    UUID orderId,
    String department,
    String post,
    AccountabilityMeasure measure,
    String measureLabel,
    String recordedBy,
    Instant recordedAt) {

  static AccountabilityView of(Accountability row) {
    return new AccountabilityView(
        row.id,
        row.orderId,
        row.department,
        row.post,
        row.measure,
        row.measure.label(),
        row.recordedBy,
        row.recordedAt);
  }
}
