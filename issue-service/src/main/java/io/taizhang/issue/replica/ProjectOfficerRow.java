package io.taizhang.issue.replica;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "project_officer")
class ProjectOfficerRow {
  @Id
  @Column(name = "project_id")
  UUID projectId;

  String subject;

  protected ProjectOfficerRow() {}

  ProjectOfficerRow(UUID projectId, String subject) {
    this.projectId = projectId;
    this.subject = subject;
  }
}
