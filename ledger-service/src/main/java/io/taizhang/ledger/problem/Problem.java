package io.taizhang.ledger.problem;

import io.taizhang.chassis.web.Ids;
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

/** One problem's row. */
@Entity
class Problem {

  @Id UUID id;
  String number;
  UUID projectId;
  @Nullable UUID itemId;
  String description;
  String measure;
  String person;
  String departmentCode;
  LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  ProblemStatus status;

  @Nullable String evidence;
  @Nullable Instant struckOffAt;
  String regionPath;
  @Version long version;

  Problem() {}

  Problem(RegisterProblem request, String number, ProjectRef project) {
    this.id = Ids.next();
    this.number = number;
    this.projectId = project.id();
    this.itemId = request.itemId();
    this.description = request.description();
    this.measure = request.measure();
    this.person = request.person();
    this.departmentCode = request.departmentCode();
    this.dueOn = request.dueOn();
    this.status = ProblemStatus.OPEN;
    this.regionPath = project.region().value();
  }
}
