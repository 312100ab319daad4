package io.taizhang.ledger.action;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.action.domain.ActionStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One action's row. Its date is kept by a clock of the clock book. */
@Entity
class Action {

  @Id UUID id;
  String number;
  String task;
  String departmentCode;
  String person;
  String post;
  LocalDate dueOn;
  @Nullable LocalDate movedFrom;

  @Enumerated(EnumType.STRING)
  ActionStatus status;

  @Nullable UUID meetingId;
  @Nullable UUID conclusionId;
  @Nullable UUID projectId;
  @Nullable UUID itemId;
  @Nullable UUID problemId;
  @Nullable UUID ownerRequestId;
  UUID clockId;
  String assignedBy;
  Instant assignedAt;
  @Nullable String evidence;
  @Nullable String doneBy;
  @Nullable Instant doneAt;
  @Nullable Instant confirmedAt;
  String regionPath;
  @Version long version;

  Action() {}

  Action(
      UUID id,
      ActionTask task,
      ActionOrigin origin,
      String number,
      UUID clockId,
      String assignedBy,
      Instant now) {
    this.id = id;
    this.clockId = clockId;
    this.number = number;
    this.task = task.task();
    this.departmentCode = task.departmentCode();
    this.person = task.person();
    this.post = task.post();
    this.dueOn = task.dueOn();
    this.status = ActionStatus.OPEN;
    this.meetingId = origin.meetingId();
    this.conclusionId = origin.conclusionId();
    this.projectId = origin.project() == null ? null : origin.project().id();
    this.itemId = origin.itemId();
    this.problemId = origin.problemId();
    this.ownerRequestId = origin.ownerRequestId();
    this.assignedBy = assignedBy;
    this.assignedAt = now;
    this.regionPath = origin.place().value();
  }

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}
