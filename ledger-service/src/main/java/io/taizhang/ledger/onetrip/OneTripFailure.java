package io.taizhang.ledger.onetrip;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the ledger. */
@Entity
class OneTripFailure {

  @Id UUID id;
  LocalDate happenedOn;
  String windowName;
  String applicant;
  String itemName;
  @Nullable UUID projectId;
  @Nullable UUID itemId;
  String reason;
  boolean toldAtOnce;
  String toldWhat;
  int trips;
  @Nullable UUID issueId;
  @Nullable String cause;
  @Nullable String fix;
  @Nullable LocalDate solvedOn;
  @Nullable String change;
  @Nullable LocalDate changedOn;
  String regionPath;
  @Version long version;

  OneTripFailure() {}

  OneTripFailure(RecordFailure request, String regionPath) {
    this.id = Ids.next();
    this.happenedOn = request.happenedOn();
    this.windowName = request.windowName();
    this.applicant = request.applicant();
    this.itemName = request.itemName();
    this.projectId = request.projectId();
    this.itemId = request.itemId();
    this.reason = request.reason();
    this.toldAtOnce = request.toldAtOnce();
    this.toldWhat = request.toldWhat();
    this.trips = request.trips();
    this.regionPath = regionPath;
  }

  /** Whether it is of the region, of one below or of one above it. */
  boolean on(RegionPath region) {
    RegionPath own = new RegionPath(regionPath);
    return region.contains(own) || own.contains(region);
  }

  /** Whether it was completed by a later closing of the same issue. */
  boolean knowsBetterThan(Remedy remedy) {
    return remedy.issueId().equals(issueId)
        && solvedOn != null
        && remedy.solvedOn().isBefore(solvedOn);
  }

  void complete(Remedy remedy) {
    issueId = remedy.issueId();
    cause = remedy.cause();
    fix = remedy.fix();
    solvedOn = remedy.solvedOn();
  }
}
