package io.taizhang.ledger.ownerrequest;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.ownerrequest.domain.RequestStatus;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request's row. */
@Entity
class OwnerRequest {

  @Id UUID id;
  String number;
  UUID projectId;
  String wanted;
  LocalDate wishedOn;
  Instant filedAt;

  @Enumerated(EnumType.STRING)
  RequestStatus status;

  @Nullable UUID actionId;
  @Nullable String reason;
  boolean reopened;
  @Nullable Boolean satisfied;
  @Nullable String remark;
  @Nullable Instant closedAt;
  String regionPath;
  @Version long version;

  OwnerRequest() {}

  OwnerRequest(FileRequest request, String number, ProjectRef project, Instant now) {
    this.id = Ids.next();
    this.number = number;
    this.projectId = project.id();
    this.wanted = request.wanted();
    this.wishedOn = request.wishedOn();
    this.filedAt = now;
    this.status = RequestStatus.FILED;
    this.regionPath = project.region().value();
  }
}
