package io.taizhang.ledger.project;

import io.taizhang.ledger.project.domain.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A weekly update as the API shows it; money in fen.
 *
 * @param weekOf the Monday of its week
 * @param difficulties never shown to the owner
 * @param reportedBy official name
 */
public record ProgressReportView(
    UUID id,
    LocalDate weekOf,
    Phase phase,
    String progress,
    long doneFen,
    @Nullable Long doneThisYearFen,
    @Nullable String difficulties,
    @Nullable String nextSteps,
    String reportedBy,
    Instant reportedAt) {

  static ProgressReportView of(ProgressReport report, boolean internal) {
    return new ProgressReportView(
        report.id,
        report.weekOf,
        report.phase,
        report.progress,
        report.doneFen,
        report.doneThisYearFen,
        internal ? report.difficulties : null,
        report.nextSteps,
        report.reportedBy,
        report.reportedAt);
  }
}
