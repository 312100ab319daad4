package io.taizhang.ledger.item;

import io.taizhang.chassis.clockbook.ClockProblem;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockRefusal;
import io.taizhang.chassis.time.Correction;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.item.domain.ToldFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What people do to an item's decision clock beside the steps that move the item. Each is one
 * transaction: locked load, the clock's law, fact, audit row, event.
 *
 * <p>A correction is for the head of the item's department. It changes what the applicant was told
 * and whether the department is late, so whoever answers for the department signs it with a
 * document, and the one who told it wrong does not set it right alone. Supervision reads business
 * facts and writes orders; an administrator keeps reference data: neither corrects. What was told
 * wrong stays in the ledger under its number.
 */
@ApplicationScoped
@Transactional
class ClockSteps {

  private final ItemGate gate;
  private final ItemRepository items;
  private final DecisionClock decisionClock;
  private final Receipts receipts;
  private final ItemRecorder recorder;
  private final Clock clock;

  ClockSteps(
      ItemGate gate,
      ItemRepository items,
      DecisionClock decisionClock,
      Receipts receipts,
      ItemRecorder recorder,
      Clock clock) {
    this.gate = gate;
    this.items = items;
    this.decisionClock = decisionClock;
    this.receipts = receipts;
    this.recorder = recorder;
    this.clock = clock;
  }

  ItemView extend(Caller caller, UUID id, IfMatch ifMatch, ExtendLimit request) {
    Item item = gate.atDepartment(caller, id, ifMatch);
    requireOneUnit(item, request.movesPromised());
    Instant now = clock.instant();
    StoredClock extended =
        decisionClock.add(
            item,
            new ClockFact.Extend(
                now,
                now,
                caller.subject(),
                request.additionalUnits(),
                request.reason(),
                request.movesPromised(),
                request.basis(),
                request.approver()));
    items.touch(item);
    Receipt receipt =
        receipts.extended(caller, item, request, decisionClock.snapshot(extended), now);
    Map<String, Object> details =
        Map.of(
            "units", request.additionalUnits(),
            "basis", request.basis(),
            "approver", request.approver(),
            "receipt", receipt.number);
    return recorder.extended(caller, item, receipt, details);
  }

  ItemView redatePause(Caller caller, UUID id, IfMatch ifMatch, RedatePause request) {
    Item item = gate.atDepartment(caller, id, ifMatch);
    Instant now = clock.instant();
    decisionClock.add(
        item,
        new ClockFact.RedatePause(
            now,
            now,
            caller.subject(),
            request.pauseId(),
            request.expectedEnd(),
            request.notice(),
            request.reason()));
    items.touch(item);
    Map<String, Object> details =
        Map.of(
            "pauseId", request.pauseId(),
            "expectedEnd", request.expectedEnd().toString(),
            "notice", request.notice());
    return recorder.pauseRedated(caller, item, details);
  }

  ItemView correct(Caller caller, UUID id, IfMatch ifMatch, CorrectClock request) {
    Item item = gate.atDepartment(caller, id, ifMatch);
    StoredClock stored = decisionClock.locked(item);
    ToldFact wrong =
        ToldFact.of(stored.facts(), request.number())
            .orElseThrow(
                () ->
                    new ClockProblem(ClockRefusal.NO_SUCH_FACT)
                        .because(ClockRefusal.NO_SUCH_FACT.message()));
    requireCorrectable(item, wrong);
    Instant now = clock.instant();
    Correction correction = correction(caller, item, wrong, request, now);
    StoredClock corrected =
        decisionClock.add(
            item,
            new ClockFact.Correct(
                now, now, caller.subject(), correction, request.evidence(), request.reason()));
    ItemStatus before = item.status;
    decisionClock.follow(item, corrected);
    items.touch(item);
    Map<String, Object> details =
        Map.of(
            "number", request.number(),
            "never", request.never(),
            "evidence", request.evidence());
    return recorder.clockCorrected(caller, item, before, details);
  }

  /** The same number of another unit might carry the promise beyond the statute. */
  static void requireOneUnit(Item item, boolean movesPromised) {
    if (movesPromised && item.promisedUnit != item.statutoryUnit) {
      throw invalid("/movesPromised", "承诺时限与法定时限单位不同，不能一并延长");
    }
  }

  private static void requireCorrectable(Item item, ToldFact wrong) {
    if (!wrong.correctable()) {
      throw LedgerProblem.ITEM_OUT_OF_ORDER.because("停止计时随办理结果登记，不能单独更正");
    }
    if (wrong.starts() && item.deemedAccepted) {
      throw LedgerProblem.ITEM_OUT_OF_ORDER.because("视为受理的，起算时间由法律规定，不能更正");
    }
  }

  private static Correction correction(
      Caller caller, Item item, ToldFact wrong, CorrectClock request, Instant now) {
    ToldRight instead = request.instead();
    if (request.never() == (instead != null)) {
      throw invalid("/instead", request.never() ? "从未发生的，不再写明应当怎样登记" : "须写明应当怎样登记");
    }
    if (instead == null) {
      return new Correction.Never(request.number());
    }
    ClockFact.Plain right = instead.over(wrong.told(), now, caller.subject());
    Instant received = item.papersReceivedAt == null ? item.receivedAt : item.papersReceivedAt;
    if (wrong.starts() && right.effective().isBefore(received)) {
      throw invalid("/instead/effective", "受理不能早于收件");
    }
    return new Correction.Instead(request.number(), right);
  }

  private static RuntimeException invalid(String pointer, String detail) {
    return CommonProblem.INVALID.because(detail, List.of(new FieldError(pointer, detail)));
  }
}
