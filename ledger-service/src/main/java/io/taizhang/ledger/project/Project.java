package io.taizhang.ledger.project;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.project.domain.Phase;
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
    this.plannedStart = request.plannedStart();
    this.progress = "";
    this.remark = "";
    this.departmentCode = request.departmentCode();
    this.regionCode = request.regionCode();
    this.regionPath = regionPath;
    this.updatedAt = now;
  }

  void report(ReportProgress report, Instant now) {
    phase = report.phase();
    progress = report.progress();
    doneFen = report.doneFen();
    actualStart = report.actualStart() == null ? actualStart : report.actualStart();
    remark = report.remark() == null ? remark : report.remark();
    updatedAt = now;
  }
}
