package io.taizhang.ledger.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a project has to hand in, where and in what order.
 *
 * @param checklistNumber the version that the project pinned
 * @param lines each behind all that must be decided first
 */
public record PlanView(
    UUID projectId,
    UUID checklistId,
    String checklistCode,
    String checklistName,
    int checklistNumber,
    Instant appliedAt,
    List<PlanLineView> lines) {

  static PlanView of(Plan plan, List<PlanLineView> lines) {
    return new PlanView(
        plan.projectId,
        plan.checklistId,
        plan.checklistCode,
        plan.checklistName,
        plan.checklistNumber,
        plan.appliedAt,
        lines);
  }
}
