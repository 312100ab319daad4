package io.taizhang.ledger.yearplan;

import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** One project's plan of one year: which of its versions holds. */
@Entity
class YearPlan {

  @Id UUID id;
  UUID projectId;
  int year;
  int number;
  long investmentFen;

  /** How often a month has been told; each time is a change of the plan. */
  int reports;

  @Version long version;

  YearPlan() {}

  YearPlan(UUID projectId, int year) {
    this.id = Ids.next();
    this.projectId = projectId;
    this.year = year;
  }

  /** As callers name it: 0 while there is no plan. */
  long known() {
    return number == 0 ? 0 : version + 1;
  }
}
