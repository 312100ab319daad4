package io.taizhang.ledger.plan;

import io.taizhang.ledger.checklist.ChecklistLine;
import io.taizhang.ledger.checklist.Material;
import io.taizhang.ledger.checklist.domain.ApprovalStage;
import io.taizhang.ledger.item.LimitRequest;
import io.taizhang.ledger.item.PlannedItem;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.plan.domain.LineState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One planned item.
 *
 * @param materials what to hand in
 * @param after keys of the lines that must be granted first
 * @param waitingFor those of them that are not
 * @param itemId the item that was received for this line last
 */
public record PlanLineView(
    UUID id,
    String key,
    String name,
    ItemKind kind,
    ApprovalStage stage,
    String departmentCode,
    String departmentName,
    LimitRequest statutory,
    LimitRequest promised,
    List<Material> materials,
    List<String> after,
    LineState state,
    List<Obstacle> waitingFor,
    @Nullable UUID itemId,
    @Nullable ItemStatus itemStatus) {

  /** A line that must be granted first, and the department that has it. */
  public record Obstacle(String key, String name, String departmentCode, String departmentName) {}

  static PlanLineView of(
      PlanLine planned,
      String departmentName,
      LineState state,
      List<Obstacle> waitingFor,
      @Nullable PlannedItem item) {
    ChecklistLine line = planned.line;
    return new PlanLineView(
        planned.id,
        line.key(),
        line.name(),
        line.kind(),
        line.stage(),
        line.departmentCode(),
        departmentName,
        line.statutory(),
        line.promised(),
        line.materials(),
        line.after(),
        state,
        waitingFor,
        item == null ? null : item.id(),
        item == null ? null : item.status());
  }
}
