package io.taizhang.ledger.item;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.item.domain.ItemCommand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What the department does with an accepted item, up to the decision and after it. Each step is one
 * transaction: locked load, pure decision, clock fact, audit row, event.
 */
@ApplicationScoped
@Transactional
class HandlingSteps {

  private final ItemGate gate;
  private final DecisionClock decisionClock;
  private final ItemRecorder recorder;
  private final DecisionHurdles hurdles;
  private final Clock clock;

  HandlingSteps(
      ItemGate gate,
      DecisionClock decisionClock,
      ItemRecorder recorder,
      DecisionHurdles hurdles,
      Clock clock) {
    this.gate = gate;
    this.decisionClock = decisionClock;
    this.recorder = recorder;
    this.hurdles = hurdles;
    this.clock = clock;
  }

  ItemView begin(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = gate.atDepartment(caller, id, ifMatch);
    ItemGate.move(item, ItemCommand.BEGIN_HANDLING);
    return recorder.moved(caller, item, ItemCommand.BEGIN_HANDLING, Map.of());
  }

  ItemView beginSpecialProcedure(
      Caller caller, UUID id, IfMatch ifMatch, BeginSpecialProcedure request) {
    Item item = gate.atDepartment(caller, id, ifMatch);
    ItemGate.move(item, ItemCommand.BEGIN_SPECIAL_PROCEDURE);
    decisionClock.pause(caller, item, request, clock.instant());
    Map<String, Object> details = Map.of("basis", request.basis(), "notice", request.notice());
    return recorder.moved(caller, item, ItemCommand.BEGIN_SPECIAL_PROCEDURE, details);
  }

  ItemView endSpecialProcedure(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = gate.atDepartment(caller, id, ifMatch);
    ItemGate.move(item, ItemCommand.END_SPECIAL_PROCEDURE);
    decisionClock.resume(caller, item, clock.instant());
    return recorder.moved(caller, item, ItemCommand.END_SPECIAL_PROCEDURE, Map.of());
  }

  ItemView decide(
      Caller caller, UUID id, IfMatch ifMatch, ItemCommand command, DecideItem request) {
    Item item = gate.atDepartment(caller, id, ifMatch);
    requireApproval(item, command);
    return decided(caller, item, command, request);
  }

  /** Ends a step that is no approval; what waits for it may go on. */
  ItemView complete(Caller caller, UUID id, IfMatch ifMatch, DecideItem request) {
    Item item = gate.atDepartment(caller, id, ifMatch);
    if (item.kind.approval()) {
      throw LedgerProblem.ITEM_OUT_OF_ORDER.because(item.kind.label() + "事项须作出决定，不能直接完成");
    }
    return decided(caller, item, ItemCommand.GRANT, request);
  }

  private static void requireApproval(Item item, ItemCommand command) {
    if (!item.kind.approval()) {
      throw LedgerProblem.ITEM_OUT_OF_ORDER.because(
          item.kind.label() + "没有" + command.label() + "，完成后登记完成");
    }
  }

  private ItemView decided(Caller caller, Item item, ItemCommand command, DecideItem request) {
    ItemGate.move(item, command);
    hurdles.require(item.id, command);
    Instant now = clock.instant();
    item.decidedAt = now;
    item.closedAt = now;
    item.decisionText = request.text();
    decisionClock.stop(caller, item, command.label(), now);
    return recorder.moved(caller, item, command, Map.of());
  }

  ItemView endPermit(
      Caller caller, UUID id, IfMatch ifMatch, ItemCommand command, EndPermit request) {
    Item item = gate.atDepartment(caller, id, ifMatch);
    requireApproval(item, command);
    ItemGate.move(item, command);
    item.permitEndedAt = clock.instant();
    item.permitEndText = request.text();
    return recorder.moved(caller, item, command, Map.of());
  }
}
