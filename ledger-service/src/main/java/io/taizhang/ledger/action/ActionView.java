package io.taizhang.ledger.action;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.action.domain.ActionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as the API shows it.
 *
 * @param movedFrom the date first agreed, where it has been moved
 * @param dueAt when the agreed day's office hours end; null only before the clock has a due date
 * @param overdue whether it is open past that instant
 */
public record ActionView(
    UUID id,
    String number,
    String task,
    String departmentCode,
    String person,
    String post,
    LocalDate dueOn,
    @Nullable LocalDate movedFrom,
    @Nullable Instant dueAt,
    boolean overdue,
    ActionStatus status,
    @Nullable UUID meetingId,
    @Nullable UUID conclusionId,
    @Nullable UUID projectId,
    @Nullable UUID itemId,
    @Nullable UUID problemId,
    @Nullable UUID ownerRequestId,
    Instant assignedAt,
    @Nullable String evidence,
    @Nullable Instant doneAt,
    @Nullable Instant confirmedAt,
    long version)
    implements Versioned {

  @Override
  public boolean changesByVersionOnly() {
    return false;
  }

  static ActionView of(Action action, @Nullable Instant dueAt, Instant now) {
    return new ActionView(
        action.id,
        action.number,
        action.task,
        action.departmentCode,
        action.person,
        action.post,
        action.dueOn,
        action.movedFrom,
        dueAt,
        action.status == ActionStatus.OPEN && dueAt != null && !now.isBefore(dueAt),
        action.status,
        action.meetingId,
        action.conclusionId,
        action.projectId,
        action.itemId,
        action.problemId,
        action.ownerRequestId,
        action.assignedAt,
        action.evidence,
        action.doneAt,
        action.confirmedAt,
        action.version);
  }
}
