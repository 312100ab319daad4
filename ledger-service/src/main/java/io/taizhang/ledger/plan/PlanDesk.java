package io.taizhang.ledger.plan;

import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.checklist.ChecklistLine;
import io.taizhang.ledger.item.ItemDraft;
import io.taizhang.ledger.item.PlannedItems;
import io.taizhang.ledger.plan.domain.LineStanding;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Answers the window: which item a plan's line is, and whether it may be handed in now. */
@ApplicationScoped
class PlanDesk implements PlannedItems {

  private final PlanLineRepository lines;
  private final PlanReader reader;

  private final Clock clock;

  PlanDesk(PlanLineRepository lines, PlanReader reader, Clock clock) {
    this.lines = lines;
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public ItemDraft handIn(ProjectRef project, UUID lineId, Set<UUID> together) {
    PlanLine line = lines.lock(project, lineId).orElseThrow(PlanDesk::unknown);
    LineStanding standing = reader.standing(line);
    return switch (standing.state()) {
      case READY -> handedIn(line);
      case BLOCKED -> {
        List<String> others = new ArrayList<>(standing.waitingFor());
        others.removeAll(reader.keys(line, together));
        if (!others.isEmpty()) {
          throw LedgerProblem.PLAN_LINE_BLOCKED.because("前置事项尚未办结：" + String.join("、", others));
        }
        yield handedIn(line);
      }
      case HANDED_IN, DONE -> throw LedgerProblem.PLAN_LINE_TAKEN.because("该计划事项已经报件");
    };
  }

  private ItemDraft handedIn(PlanLine line) {
    if (line.handedInOn == null) {
      line.handedInOn = BusinessZone.dateOf(clock.instant());
    }
    return draft(line);
  }

  private static ItemDraft draft(PlanLine planned) {
    ChecklistLine line = planned.line;
    return new ItemDraft(
        line.name(),
        line.kind(),
        line.departmentCode(),
        line.statutory(),
        line.promised(),
        line.extension(),
        planned.id);
  }

  private static RuntimeException unknown() {
    return LedgerProblem.UNKNOWN_REFERENCE.because(
        "没有这个计划事项", List.of(new FieldError("/planLineId", "本项目没有这个计划事项")));
  }
}
