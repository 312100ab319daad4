package io.taizhang.ledger.handover;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.project.AssignmentRole;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One handover's row; what was open stays as it was. */
@Entity
class Handover {

  @Id UUID id;
  UUID projectId;

  @Enumerated(EnumType.STRING)
  AssignmentRole role;

  UUID fromOfficerId;
  String fromSubject;
  String fromName;
  UUID toOfficerId;
  String toSubject;
  String toName;
  String note;

  @Convert(converter = WhatIsOpenColumn.class)
  WhatIsOpen snapshot;

  @Enumerated(EnumType.STRING)
  HandoverStatus status;

  Instant openedAt;
  String openedBy;
  @Nullable String receiptNumber;
  @Nullable Instant closedAt;
  @Nullable String cancelReason;
  String regionPath;
  @Version long version;

  Handover() {}

  Handover(
      ProjectRef project,
      OpenHandover request,
      OfficerView from,
      OfficerView to,
      WhatIsOpen snapshot,
      String openedBy,
      Instant openedAt) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.role = request.role();
    this.fromOfficerId = from.id();
    this.fromSubject = from.subject();
    this.fromName = from.name();
    this.toOfficerId = to.id();
    this.toSubject = to.subject();
    this.toName = to.name();
    this.note = request.note();
    this.snapshot = snapshot;
    this.status = HandoverStatus.OPEN;
    this.openedBy = openedBy;
    this.openedAt = openedAt;
    this.regionPath = project.region().value();
  }

  void close(HandoverStatus end, Instant at) {
    status = end;
    closedAt = at;
  }
}
