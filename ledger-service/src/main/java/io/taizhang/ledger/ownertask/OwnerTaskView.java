package io.taizhang.ledger.ownertask;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.ownertask.domain.OwnerTaskStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the API shows it.
 *
 * @param overdue whether the day has passed without its being reported done
 * @param confirmation what the officer said last
 */
public record OwnerTaskView(
    UUID id,
    UUID projectId,
    @Nullable UUID planLineId,
    String what,
    LocalDate dueOn,
    OwnerTaskStatus status,
    boolean overdue,
    Instant assignedAt,
    @Nullable Instant reportedAt,
    @Nullable Instant confirmedAt,
    @Nullable String confirmation,
    List<OwnerReport> reports,
    long version)
    implements Versioned {

  static OwnerTaskView of(OwnerTask task, LocalDate today) {
    return new OwnerTaskView(
        task.id,
        task.projectId,
        task.planLineId,
        task.what,
        task.dueOn,
        task.status,
        task.status.overdue(task.dueOn, today),
        task.assignedAt,
        task.reportedAt,
        task.confirmedAt,
        task.confirmation,
        List.copyOf(task.reports),
        task.version);
  }

  /** Time alone makes it overdue. */
  @Override
  public boolean changesByVersionOnly() {
    return false;
  }
}
