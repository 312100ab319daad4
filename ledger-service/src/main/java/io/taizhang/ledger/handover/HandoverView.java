package io.taizhang.ledger.handover;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.project.AssignmentRole;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handover as the API shows it.
 *
 * @param open what was open when it was opened
 * @param receipt once confirmed
 */
public record HandoverView(
    UUID id,
    UUID projectId,
    AssignmentRole role,
    UUID fromOfficerId,
    String fromName,
    UUID toOfficerId,
    String toName,
    String note,
    HandoverStatus status,
    WhatIsOpen open,
    Instant openedAt,
    String openedBy,
    @Nullable HandoverReceipt receipt,
    @Nullable Instant closedAt,
    @Nullable String cancelReason,
    long version)
    implements Versioned {

  static HandoverView of(Handover handover, boolean supervision) {
    return new HandoverView(
        handover.id,
        handover.projectId,
        handover.role,
        handover.fromOfficerId,
        handover.fromName,
        handover.toOfficerId,
        handover.toName,
        handover.note,
        handover.status,
        supervision ? handover.snapshot : handover.snapshot.withoutSupervision(),
        handover.openedAt,
        handover.openedBy,
        HandoverReceipt.of(handover),
        handover.closedAt,
        handover.cancelReason,
        handover.version);
  }
}
