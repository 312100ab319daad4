package io.taizhang.ledger.plan;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import java.util.UUID;

/** A plan's facts as events, in order behind its project. */
final class PlanEvents {

  private PlanEvents() {}

  /**
   * A project follows a checklist.
   *
   * @param number the version pinned
   * @param lines how many items are planned
   */
  record Applied(
      UUID projectId, UUID checklistId, String code, String name, int number, int lines) {}

  static Fact applied(Plan plan, int lines) {
    String project = plan.projectId.toString();
    return new Fact(
        "checklist.applied",
        project,
        project,
        new RegionPath(plan.regionPath),
        new Applied(
            plan.projectId,
            plan.checklistId,
            plan.checklistCode,
            plan.checklistName,
            plan.checklistNumber,
            lines));
  }
}
