package io.taizhang.ledger.project;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.project.domain.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as the API shows it; money in fen. */
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
    long version)
    implements Versioned {

  static ProjectView of(Project project) {
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
        project.version);
  }
}
