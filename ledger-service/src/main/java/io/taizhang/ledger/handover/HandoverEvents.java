package io.taizhang.ledger.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.project.AssignmentRole;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A handover's facts as events: who and how much, not what; the note stays behind. */
final class HandoverEvents {

  private HandoverEvents() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Passing(
      UUID handoverId,
      UUID projectId,
      String projectName,
      AssignmentRole role,
      UUID fromOfficerId,
      String fromSubject,
      String fromName,
      UUID toOfficerId,
      String toSubject,
      String toName,
      int openItems,
      int openProblems,
      Instant openedAt,
      @Nullable String receiptNumber,
      @Nullable Instant closedAt) {}

  static Fact opened(Handover handover) {
    return fact("handover.opened", handover);
  }

  static Fact confirmed(Handover handover) {
    return fact("handover.confirmed", handover);
  }

  static Fact cancelled(Handover handover) {
    return fact("handover.cancelled", handover);
  }

  private static Fact fact(String name, Handover handover) {
    return new Fact(
        name,
        handover.projectId.toString(),
        handover.id.toString(),
        new RegionPath(handover.regionPath),
        new Passing(
            handover.id,
            handover.projectId,
            handover.snapshot.projectName(),
            handover.role,
            handover.fromOfficerId,
            handover.fromSubject,
            handover.fromName,
            handover.toOfficerId,
            handover.toSubject,
            handover.toName,
            handover.snapshot.items().size(),
            handover.snapshot.problems().size(),
            handover.openedAt,
            handover.receiptNumber,
            handover.closedAt));
  }
}
