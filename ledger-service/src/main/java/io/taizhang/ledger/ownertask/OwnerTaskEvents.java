package io.taizhang.ledger.ownertask;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.ownertask.domain.OwnerTaskStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task's facts as events, in order behind its project; what is written stays in the ledger. */
final class OwnerTaskEvents {

  private OwnerTaskEvents() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      UUID taskId,
      UUID projectId,
      @Nullable UUID planLineId,
      LocalDate dueOn,
      OwnerTaskStatus status) {}

  static Fact assigned(OwnerTask task) {
    return fact("owner-task.assigned", task);
  }

  static Fact reported(OwnerTask task) {
    return fact("owner-task.reported", task);
  }

  private static Fact fact(String name, OwnerTask task) {
    return new Fact(
        name,
        task.projectId.toString(),
        task.id.toString(),
        new RegionPath(task.regionPath),
        new Data(task.id, task.projectId, task.planLineId, task.dueOn, task.status));
  }
}
