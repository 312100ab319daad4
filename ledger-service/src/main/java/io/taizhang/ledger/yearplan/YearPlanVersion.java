package io.taizhang.ledger.yearplan;

import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A plan as it once was, or is; never changed. */
@Entity
class YearPlanVersion {

  @Id UUID id;
  UUID planId;
  int number;
  long investmentFen;
  String plannedBy;
  Instant plannedAt;

  YearPlanVersion() {}

  YearPlanVersion(YearPlan plan, String plannedBy, Instant plannedAt) {
    this.id = Ids.next();
    this.planId = plan.id;
    this.number = plan.number;
    this.investmentFen = plan.investmentFen;
    this.plannedBy = plannedBy;
    this.plannedAt = plannedAt;
  }
}
