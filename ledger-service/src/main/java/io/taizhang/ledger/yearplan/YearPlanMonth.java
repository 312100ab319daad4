package io.taizhang.ledger.yearplan;

import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What a month has brought, whichever version of the plan held. */
@Entity
class YearPlanMonth {

  @Id UUID id;
  UUID planId;
  int month;
  long doneFen;
  boolean nodeDone;
  String reportedBy;
  Instant reportedAt;

  YearPlanMonth() {}

  YearPlanMonth(YearPlan plan, ReportMonth report, String reportedBy, Instant reportedAt) {
    this.id = Ids.next();
    this.planId = plan.id;
    this.month = report.month();
    tell(report, reportedBy, reportedAt);
  }

  final void tell(ReportMonth report, String by, Instant at) {
    doneFen = report.doneFen();
    nodeDone = report.nodeDone();
    reportedBy = by;
    reportedAt = at;
  }
}
