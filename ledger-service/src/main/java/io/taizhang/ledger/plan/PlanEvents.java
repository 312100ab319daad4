package io.taizhang.ledger.plan;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.plan.domain.PlanMove;
import java.time.LocalDate;
import java.util.Objects;
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

  /**
   * A meeting, or the officer, has set when a planned item is handed in; by whom stays in the
   * ledger.
   */
  record HandInScheduled(
      UUID planLineId,
      UUID projectId,
      String key,
      String name,
      String departmentCode,
      LocalDate handInOn) {}

  static Fact handInScheduled(PlanLine line) {
    return new Fact(
        "hand-in.scheduled",
        line.projectId.toString(),
        line.id.toString(),
        new RegionPath(line.regionPath),
        new HandInScheduled(
            line.id,
            line.projectId,
            line.lineKey,
            line.name,
            line.departmentCode,
            Objects.requireNonNull(line.handInOn)));
  }

  /**
   * A project follows a newer version of its checklist.
   *
   * @param from the version pinned before
   * @param number the version pinned now
   * @param kept how many lines stay as they were, being handed in
   */
  record Moved(
      UUID projectId,
      UUID checklistId,
      String code,
      int from,
      int number,
      int added,
      int dropped,
      int kept) {}

  static Fact moved(Plan plan, int from, PlanMove move) {
    String project = plan.projectId.toString();
    return new Fact(
        "checklist.moved",
        project,
        project,
        new RegionPath(plan.regionPath),
        new Moved(
            plan.projectId,
            plan.checklistId,
            plan.checklistCode,
            from,
            plan.checklistNumber,
            move.added().size(),
            move.dropped().size(),
            move.kept().size()));
  }

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
