package io.taizhang.ledger.project;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.officer.OfficerView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's part in a project, from when until when; kept when it has ended. */
@Entity
class ProjectAssignment {

  @Id UUID id;
  UUID projectId;

  @Enumerated(EnumType.STRING)
  AssignmentRole role;

  UUID officerId;
  String subject;
  String name;
  String post;
  String regionPath;
  Instant since;
  @Nullable Instant until;

  ProjectAssignment() {}

  ProjectAssignment(Project project, AssignmentRole role, OfficerView officer, Instant since) {
    this.id = Ids.next();
    this.projectId = project.id;
    this.role = role;
    this.officerId = officer.id();
    this.subject = officer.subject();
    this.name = officer.name();
    this.post = officer.post();
    this.regionPath = project.regionPath;
    this.since = since;
  }
}
