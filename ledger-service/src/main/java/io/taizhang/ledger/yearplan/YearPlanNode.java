package io.taizhang.ledger.yearplan;

import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One month of one version of a plan; never changed. */
@Entity
class YearPlanNode {

  @Id UUID id;
  UUID planId;
  int number;
  int month;
  long plannedFen;
  String node;

  YearPlanNode() {}

  YearPlanNode(YearPlan plan, PlanNode planned) {
    this.id = Ids.next();
    this.planId = plan.id;
    this.number = plan.number;
    this.month = planned.month();
    this.plannedFen = planned.plannedFen();
    this.node = planned.node();
  }
}
