package io.taizhang.ledger.fix;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time it happened. */
@Entity
@Table(name = "checklist_fix_case")
class FixCase {

  @Id UUID id;
  UUID fixId;
  @Nullable UUID issueId;
  @Nullable String issueNumber;
  @Nullable UUID oneTripId;
  UUID projectId;
  int checklistNumber;
  LocalDate happenedOn;
  @Nullable Instant closedAt;
  String causeText;
  String regionPath;

  FixCase() {}

  FixCase(UUID fixId, Origin origin, LocalDate happenedOn, String causeText) {
    this.id = Ids.next();
    this.fixId = fixId;
    this.projectId = origin.projectId();
    this.checklistNumber = origin.number();
    this.happenedOn = happenedOn;
    this.causeText = causeText;
    this.regionPath = origin.place().value();
  }

  void tell(ClosedCause told) {
    issueId = told.issueId();
    issueNumber = told.number();
    causeText = told.causeText();
    closedAt = told.closedAt();
    if (oneTripId == null) {
      happenedOn = BusinessZone.dateOf(told.closedAt());
    }
  }

  /** Whether an issue's closing says nothing new: it was heard before, or is older. */
  boolean knows(ClosedCause told) {
    return closedAt != null && !told.closedAt().isAfter(closedAt);
  }
}
