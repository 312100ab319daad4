package io.taizhang.notification.recipient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "project_replica")
class ProjectReplica {
  @Id UUID projectId;
  String name;
  String regionPath;
  @Nullable String department;
  @Nullable String ownerCreditCode;
  String phase;
  @Nullable LocalDate staleFrom;
  @Nullable Instant reportedAt;

  KnownProject known() {
    return new KnownProject(projectId, name, regionPath, department, phase, staleFrom, reportedAt);
  }
}
