package io.taizhang.ledger.project;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.project.domain.Track;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One project's row. */
@Entity
class Project {

  @Id UUID id;
  String localNumber;
  @Nullable String nationalCode;
  String name;
  String nature;
  String scale;
  String location;
  String ownerName;
  String ownerCreditCode;
  @Nullable String ownerContact;
  long investmentFen;
  long yearPlanFen;
  long doneFen;

  @Enumerated(EnumType.STRING)
  Phase phase;

  @Enumerated(EnumType.STRING)
  @Nullable Phase phaseBefore;

  @Nullable String phaseReason;

  @Enumerated(EnumType.STRING)
  @Nullable Track track;

  @Nullable UUID parentId;
  LocalDate plannedStart;
  @Nullable LocalDate actualStart;
  String progress;
  String remark;
  String departmentCode;
  String regionCode;
  String regionPath;
  @Nullable UUID leaderId;
  @Nullable UUID officerId;
  Instant updatedAt;
  @Nullable Instant freshAt;
  @Nullable LocalDate staleFrom;
  @Version long version;

  Project() {}

  Project(RegisterProject request, String localNumber, String regionPath, Instant now) {
    this.id = Ids.next();
    this.localNumber = localNumber;
    this.nationalCode = request.nationalCode();
    this.name = request.name();
    this.nature = request.nature();
    this.scale = request.scale();
    this.location = request.location();
    this.ownerName = request.ownerName();
    this.ownerCreditCode = request.ownerCreditCode();
    this.ownerContact = request.ownerContact();
    this.investmentFen = request.investmentFen();
    this.yearPlanFen = request.yearPlanFen();
    this.phase = request.phase();
    this.track = request.track();
    this.parentId = request.parentId();
    this.plannedStart = request.plannedStart();
    this.progress = "";
    this.remark = "";
    this.departmentCode = request.departmentCode();
    this.regionCode = request.regionCode();
    this.regionPath = regionPath;
    this.updatedAt = now;
  }

  void report(ReportProgress report, Phase stands, Instant now) {
    phase = stands;
    progress = report.progress();
    doneFen = report.doneFen();
    actualStart = report.actualStart() == null ? actualStart : report.actualStart();
    remark = report.remark() == null ? remark : report.remark();
    updatedAt = now;
  }

  /**
   * Everything but the place, which what hangs on the project has taken from it, and the project it
   * is a part of.
   */
  void correct(RegisterProject request, Phase stands, Instant now) {
    phase = stands;
    nationalCode = request.nationalCode() == null ? nationalCode : request.nationalCode();
    name = request.name();
    nature = request.nature();
    scale = request.scale();
    location = request.location();
    ownerName = request.ownerName();
    ownerCreditCode = request.ownerCreditCode();
    ownerContact = request.ownerContact() == null ? ownerContact : request.ownerContact();
    investmentFen = request.investmentFen();
    yearPlanFen = request.yearPlanFen();
    track = request.track() == null ? track : request.track();
    plannedStart = request.plannedStart();
    departmentCode = request.departmentCode();
    updatedAt = now;
  }

  RegisterProject asRegistered() {
    return new RegisterProject(
        nationalCode,
        name,
        nature,
        scale,
        location,
        ownerName,
        ownerCreditCode,
        ownerContact,
        investmentFen,
        yearPlanFen,
        phase,
        plannedStart,
        departmentCode,
        regionCode,
        track,
        parentId);
  }

  void stands(Phase next, String reason) {
    phaseBefore = next == Phase.SUSPENDED ? phase : null;
    phase = next;
    phaseReason = reason;
  }

  /** The row says what is so: for that many calendar days no weekly update is missed. */
  void fresh(Instant now, int days) {
    freshAt = now;
    staleFrom = phase.owesUpdate() ? BusinessZone.dateOf(now).plusDays(days + 1L) : null;
  }

  boolean stale(LocalDate today) {
    return staleFrom != null && !today.isBefore(staleFrom);
  }
}
