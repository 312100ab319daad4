package io.taizhang.issue.procedure;

import io.taizhang.chassis.security.RegionPath;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A published version; never changed, a later one takes its place for new issues. */
@Entity
@Table(name = "workflow_version")
class WorkflowVersion {
  @Id UUID id;

  @Column(name = "region_code")
  String regionCode;

  @Column(name = "region_path")
  String regionPath;

  int number;
  String name;
  String source;

  @Column(name = "valid_from")
  LocalDate validFrom;

  String rules;

  @Column(name = "published_by")
  String publishedBy;

  @Column(name = "published_at")
  Instant publishedAt;

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}
