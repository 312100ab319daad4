package io.taizhang.ledger.plan;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.checklist.ChecklistLine;
import io.taizhang.ledger.checklist.LineColumn;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned item: one line of the project's plan, which stays as it was pinned.
 *
 * <p>The months are the year's plan (年度审批计划), the day and the person the submission plan (报件计划);
 * {@code handedInOn} is the day on which papers came in for it first.
 */
@Entity
class PlanLine {
  @Id UUID id;
  UUID projectId;
  int position;
  String lineKey;
  String name;
  String departmentCode;
  String regionPath;

  @Convert(converter = LineColumn.class)
  ChecklistLine line;

  @Nullable LocalDate handInMonth;
  @Nullable LocalDate approvalMonth;
  @Nullable LocalDate handInOn;
  @Nullable String handInBy;
  @Nullable String textStandard;
  @Nullable String budgetStandard;
  @Nullable String decidedIn;
  @Nullable LocalDate handedInOn;
  @Nullable String deviationReason;
  @Version long version;

  PlanLine() {}

  PlanLine(ProjectRef project, int position, ChecklistLine line) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.regionPath = project.region().value();
    follow(position, line);
  }

  /** What the checklist says of it, at its place. */
  final void follow(int place, ChecklistLine said) {
    this.position = place;
    this.lineKey = said.key();
    this.name = said.name();
    this.departmentCode = said.departmentCode();
    this.line = said;
  }

  void schedule(ScheduleHandIn request) {
    handInOn = request.handInOn();
    handInBy = request.handInBy();
    textStandard = request.textStandard();
    budgetStandard = request.budgetStandard();
    decidedIn = request.decidedIn();
  }
}
