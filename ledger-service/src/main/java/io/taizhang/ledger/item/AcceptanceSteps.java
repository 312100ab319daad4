package io.taizhang.ledger.item;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The answers to received papers, and the applicant's withdrawal. Each is one transaction: locked
 * load, pure decision, clock fact, receipt, audit row, event.
 */
@ApplicationScoped
@Transactional
class AcceptanceSteps {

  private final ItemGate gate;
  private final Projects projects;
  private final AcceptanceClock acceptanceClock;
  private final DecisionClock decisionClock;
  private final Supplements supplements;
  private final Receipts receipts;
  private final ItemRecorder recorder;
  private final Clock clock;

  AcceptanceSteps(
      ItemGate gate,
      Projects projects,
      AcceptanceClock acceptanceClock,
      DecisionClock decisionClock,
      Supplements supplements,
      Receipts receipts,
      ItemRecorder recorder,
      Clock clock) {
    this.gate = gate;
    this.projects = projects;
    this.acceptanceClock = acceptanceClock;
    this.decisionClock = decisionClock;
    this.supplements = supplements;
    this.receipts = receipts;
    this.recorder = recorder;
    this.clock = clock;
  }

  ItemView accept(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = gate.atWindow(caller, id, ifMatch);
    Instant now = clock.instant();
    answer(caller, item, ItemCommand.ACCEPT, now);
    item.acceptedAt = now;
    decisionClock.start(caller, item, projects.ref(caller, item.projectId), now);
    Receipt receipt = receipts.accepted(caller, item, now);
    return recorder.answered(caller, item, ItemCommand.ACCEPT, receipt);
  }

  ItemView refuseAsNotNeeded(Caller caller, UUID id, IfMatch ifMatch, RefuseAsNotNeeded request) {
    Item item = gate.atWindow(caller, id, ifMatch);
    Instant now = clock.instant();
    answer(caller, item, ItemCommand.REFUSE_AS_NOT_NEEDED, now);
    item.closedAt = now;
    Receipt receipt = receipts.notNeeded(caller, item, request.reason(), now);
    return recorder.answered(caller, item, ItemCommand.REFUSE_AS_NOT_NEEDED, receipt);
  }

  ItemView refuseAsNotOurs(Caller caller, UUID id, IfMatch ifMatch, RefuseAsNotOurs request) {
    Item item = gate.atWindow(caller, id, ifMatch);
    Instant now = clock.instant();
    answer(caller, item, ItemCommand.REFUSE_AS_NOT_OURS, now);
    item.closedAt = now;
    item.rightOrgan = request.rightOrgan();
    Receipt receipt = receipts.notOurs(caller, item, request.rightOrgan(), request.reason(), now);
    return recorder.answered(caller, item, ItemCommand.REFUSE_AS_NOT_OURS, receipt);
  }

  ItemView askSupplement(Caller caller, UUID id, IfMatch ifMatch, AskSupplement request) {
    Item item = gate.atWindow(caller, id, ifMatch);
    Instant now = clock.instant();
    answer(caller, item, ItemCommand.ASK_SUPPLEMENT, now);
    supplements.ask(item, request.materials(), now);
    Receipt receipt = receipts.supplementAsked(caller, item, request.materials(), now);
    return recorder.answered(caller, item, ItemCommand.ASK_SUPPLEMENT, receipt);
  }

  ItemView handInSupplement(Caller caller, UUID id, IfMatch ifMatch, HandInSupplement request) {
    Item item = gate.atWindow(caller, id, ifMatch);
    Instant now = clock.instant();
    ItemGate.move(item, ItemCommand.HAND_IN_SUPPLEMENT);
    supplements.handIn(item, request.materials(), now);
    acceptanceClock.open(caller, item, projects.ref(caller, item.projectId), now);
    Receipt receipt = receipts.supplementHandedIn(caller, item, request.materials(), now);
    return recorder.answered(caller, item, ItemCommand.HAND_IN_SUPPLEMENT, receipt);
  }

  ItemView withdraw(Caller caller, UUID id, IfMatch ifMatch, WithdrawItem request) {
    Item item = gate.ofApplicant(caller, id, ifMatch);
    if (!caller.is(Role.OWNER) && request.statement() == null) {
      throw CommonProblem.INVALID.because(
          "代申请人撤件须有申请人的书面说明", List.of(new FieldError("/statement", "代申请人撤件须有申请人的书面说明")));
    }
    Instant now = clock.instant();
    answer(caller, item, ItemCommand.WITHDRAW, now);
    decisionClock.abandon(caller, item, ItemCommand.WITHDRAW.label(), now);
    item.closedAt = now;
    item.withdrawalReason = request.reason();
    item.withdrawalStatement = request.statement();
    return recorder.moved(caller, item, ItemCommand.WITHDRAW, Map.of());
  }

  ItemView issueAcceptanceReceipt(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = gate.atWindow(caller, id, ifMatch);
    if (!item.deemedAccepted || item.acceptanceReceipt != null) {
      throw LedgerProblem.ITEM_OUT_OF_ORDER.because("只有视为受理、尚未出具受理通知书的事项可以补发");
    }
    Receipt receipt = receipts.accepted(caller, item, clock.instant());
    return recorder.acceptanceReceiptIssued(caller, item, receipt);
  }

  private void answer(Caller caller, Item item, ItemCommand command, Instant now) {
    ItemGate.move(item, command);
    acceptanceClock.close(caller, item, command.label(), now);
  }
}
