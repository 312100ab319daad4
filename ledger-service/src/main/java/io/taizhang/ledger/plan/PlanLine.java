package io.taizhang.ledger.plan;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.checklist.ChecklistLine;
import io.taizhang.ledger.checklist.LineColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A planned item: one line of the project's plan, which stays as it was pinned. */
@Entity
class PlanLine {

  @Id UUID id;
  UUID projectId;
  int position;
  String lineKey;
  String departmentCode;

  @Convert(converter = LineColumn.class)
  ChecklistLine line;

  PlanLine() {}

  PlanLine(UUID projectId, int position, ChecklistLine line) {
    this.id = Ids.next();
    this.projectId = projectId;
    this.position = position;
    this.lineKey = line.key();
    this.departmentCode = line.departmentCode();
    this.line = line;
  }
}
