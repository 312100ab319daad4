package io.taizhang.ledger.problem;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.problem.domain.Ladder;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import io.taizhang.ledger.problem.domain.ProblemStage;
import io.taizhang.ledger.problem.domain.ProblemState;
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

/** One problem's row. What it was before stands in its history. */
@Entity
class Problem {

  @Id UUID id;
  String number;
  @Nullable String campaign;
  UUID projectId;
  @Nullable UUID itemId;

  @Enumerated(EnumType.STRING)
  OriginKind originKind;

  @Nullable String originReference;
  String description;
  String measure;
  String person;
  String departmentCode;
  LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  ProblemStatus status;

  @Enumerated(EnumType.STRING)
  ProblemLevel level;

  @Nullable String suggestion;
  @Nullable String measuresTaken;
  @Nullable String evidence;
  @Nullable Instant strikeOffRequestedAt;
  @Nullable String strikeOffRequestedBy;
  @Nullable String strikeOffRequester;
  @Nullable Instant struckOffAt;
  @Nullable String struckOffBy;
  String regionPath;
  @Version long version;

  Problem() {}

  Problem(RegisterProblem request, String number, ProjectRef project) {
    this.id = Ids.next();
    this.number = number;
    this.campaign = request.campaign();
    this.projectId = project.id();
    this.itemId = request.itemId();
    this.originKind = request.origin();
    this.originReference = request.originReference();
    this.description = request.description();
    this.measure = request.measure();
    this.person = request.person();
    this.departmentCode = request.departmentCode();
    this.dueOn = request.dueOn();
    this.status = ProblemStatus.OPEN;
    this.level = ProblemLevel.DEPARTMENT;
    this.regionPath = project.region().value();
  }

  ProblemState state() {
    return new ProblemState(stage(), level, Ladder.of(regionPath), strikeOffRequestedBy);
  }

  ProblemStage stage() {
    if (status == ProblemStatus.STRUCK_OFF) {
      return ProblemStage.STRUCK_OFF;
    }
    return strikeOffRequestedAt == null ? ProblemStage.OPEN : ProblemStage.STRIKE_OFF_REQUESTED;
  }

  boolean overdue(LocalDate today) {
    return status == ProblemStatus.OPEN && dueOn.isBefore(today);
  }

  void amend(AmendProblem request) {
    measure = request.measure() == null ? measure : request.measure();
    person = request.person() == null ? person : request.person();
    dueOn = request.dueOn() == null ? dueOn : request.dueOn();
  }

  void requestStrikeOff(Caller by, String shown, Instant at) {
    evidence = shown;
    strikeOffRequestedAt = at;
    strikeOffRequestedBy = by.subject();
    strikeOffRequester = by.name();
  }

  void rejectStrikeOff() {
    evidence = null;
    strikeOffRequestedAt = null;
    strikeOffRequestedBy = null;
    strikeOffRequester = null;
  }

  void strikeOff(Caller by, Instant at) {
    status = ProblemStatus.STRUCK_OFF;
    struckOffAt = at;
    struckOffBy = by.name();
  }
}
