package io.taizhang.issue.cause;

import io.taizhang.chassis.security.RegionPath;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "issue_cause")
class IssueCause {
  @Id String code;
  @Version long version;

  @Column(name = "region_code")
  String regionCode;

  @Column(name = "region_path")
  String regionPath;

  String label;

  @Column(name = "cause_group")
  String causeGroup;

  @Column(name = "on_checklist_item")
  boolean onChecklistItem;

  @Column(name = "active_from")
  LocalDate activeFrom;

  @Column(name = "active_to")
  @Nullable LocalDate activeTo;

  String source;

  @Column(name = "changed_by")
  String changedBy;

  @Column(name = "changed_at")
  Instant changedAt;

  RegionPath region() {
    return new RegionPath(regionPath);
  }

  boolean activeOn(LocalDate day) {
    LocalDate last = activeTo;
    return !day.isBefore(activeFrom) && (last == null || !day.isAfter(last));
  }
}
