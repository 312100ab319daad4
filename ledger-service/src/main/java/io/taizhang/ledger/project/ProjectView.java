package io.taizhang.ledger.project;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.project.domain.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as the API shows it; money in fen.
 *
 * @param phaseReason why it was last suspended, resumed or removed
 * @param parentId the package project of which it is a part
 * @param staleFrom the day from which it lacks a weekly update; null where none is owed
 * @param stale whether that day has come
 */
public record ProjectView(
    UUID id,
    String localNumber,
    @Nullable String nationalCode,
    String name,
    String nature,
    String scale,
    String location,
    String ownerName,
    String ownerCreditCode,
    long investmentFen,
    long yearPlanFen,
    long doneFen,
    Phase phase,
    LocalDate plannedStart,
    @Nullable LocalDate actualStart,
    String progress,
    String remark,
    String departmentCode,
    String regionCode,
    @Nullable UUID leaderId,
    @Nullable UUID officerId,
    Instant updatedAt,
    @Nullable Track track,
    @Nullable UUID parentId,
    @Nullable String phaseReason,
    @Nullable LocalDate staleFrom,
    boolean stale,
    long version)
    implements Versioned {

  /** A row goes stale by time alone; one that has not was not so at this version before either. */
  @Override
  public boolean changesByVersionOnly() {
    return !stale;
  }

  static ProjectView of(Project project, LocalDate today) {
    return new ProjectView(
        project.id,
        project.localNumber,
        project.nationalCode,
        project.name,
        project.nature,
        project.scale,
        project.location,
        project.ownerName,
        project.ownerCreditCode,
        project.investmentFen,
        project.yearPlanFen,
        project.doneFen,
        project.phase,
        project.plannedStart,
        project.actualStart,
        project.progress,
        project.remark,
        project.departmentCode,
        project.regionCode,
        project.leaderId,
        project.officerId,
        project.updatedAt,
        project.track,
        project.parentId,
        project.phaseReason,
        project.staleFrom,
        project.stale(today),
        project.version);
  }
}
