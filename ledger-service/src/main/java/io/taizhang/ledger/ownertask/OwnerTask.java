package io.taizhang.ledger.ownertask;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.ownertask.domain.OwnerTaskStatus;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One task's row, with the owner's reports in their order. */
@Entity
@Table(name = "owner_task")
class OwnerTask {
  @Id UUID id;
  UUID projectId;
  @Nullable UUID planLineId;
  String regionPath;
  String what;
  LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  OwnerTaskStatus status;

  Instant assignedAt;
  @Nullable Instant reportedAt;
  @Nullable Instant confirmedAt;
  @Nullable String confirmation;

  @ElementCollection
  @CollectionTable(name = "owner_task_report", joinColumns = @JoinColumn(name = "task_id"))
  @OrderColumn(name = "ordinal")
  List<OwnerReport> reports = new ArrayList<>();

  @Version long version;

  OwnerTask() {}

  OwnerTask(AssignOwnerTask request, ProjectRef project, Instant now) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.planLineId = request.planLineId();
    this.regionPath = project.region().value();
    this.what = request.what();
    this.dueOn = request.dueOn();
    this.status = OwnerTaskStatus.ASSIGNED;
    this.assignedAt = now;
  }
}
