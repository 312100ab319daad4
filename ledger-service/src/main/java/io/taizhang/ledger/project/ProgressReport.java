package io.taizhang.ledger.project;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.project.domain.Phase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One weekly update as it was told; never changed. */
@Entity
class ProgressReport {

  @Id UUID id;
  UUID projectId;
  LocalDate weekOf;

  @Enumerated(EnumType.STRING)
  Phase phase;

  String progress;
  long doneFen;
  @Nullable Long doneThisYearFen;
  @Nullable String difficulties;
  @Nullable String nextSteps;
  UUID officerId;
  String reportedBy;
  Instant reportedAt;
  String regionPath;

  ProgressReport() {}

  ProgressReport(Project project, ReportProgress report, OfficerView officer, Instant now) {
    this.id = Ids.next();
    this.projectId = project.id;
    this.weekOf = BusinessZone.dateOf(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    this.phase = project.phase;
    this.progress = report.progress();
    this.doneFen = report.doneFen();
    this.doneThisYearFen = report.doneThisYearFen();
    this.difficulties = report.difficulties();
    this.nextSteps = report.nextSteps();
    this.officerId = officer.id();
    this.reportedBy = officer.name();
    this.reportedAt = now;
    this.regionPath = project.regionPath;
  }
}
