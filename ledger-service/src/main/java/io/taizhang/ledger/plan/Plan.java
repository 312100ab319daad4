package io.taizhang.ledger.plan;

import io.taizhang.ledger.checklist.PublishedChecklist;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Which checklist, in which version, a project follows. */
@Entity
class Plan {

  @Id UUID projectId;
  UUID checklistId;
  String checklistCode;
  String checklistName;
  int checklistNumber;
  String regionPath;
  Instant appliedAt;

  Plan() {}

  Plan(ProjectRef project, PublishedChecklist checklist, Instant now) {
    this.projectId = project.id();
    this.checklistId = checklist.id();
    this.checklistCode = checklist.code();
    this.checklistName = checklist.name();
    this.checklistNumber = checklist.number();
    this.regionPath = project.region().value();
    this.appliedAt = now;
  }
}
