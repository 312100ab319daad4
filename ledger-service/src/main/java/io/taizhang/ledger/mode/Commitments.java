package io.taizhang.ledger.mode;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.item.ItemSteps;
import io.taizhang.ledger.item.StandingItem;
import io.taizhang.ledger.mode.domain.CommitmentState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notice and commitment: decided first, checked by a day, revoked when false. */
@ApplicationScoped
@Transactional
class Commitments {

  private final ItemSteps items;
  private final CommitmentRepository commitments;
  private final ModeReader reader;
  private final ModeRecorder recorder;
  private final Clock clock;

  Commitments(
      ItemSteps items,
      CommitmentRepository commitments,
      ModeReader reader,
      ModeRecorder recorder,
      Clock clock) {
    this.items = items;
    this.commitments = commitments;
    this.reader = reader;
    this.recorder = recorder;
    this.clock = clock;
  }

  ItemModesView take(Caller caller, UUID id, IfMatch ifMatch, TakeCommitment request) {
    StandingItem item = items.atWindow(caller, id, ifMatch);
    if (!CommitmentState.mayCommit(item.status())) {
      throw LedgerProblem.MODE_OUT_OF_ORDER.because("事项处于“" + item.status().label() + "”，不再适用告知承诺");
    }
    if (commitments.systemOf(id).isPresent()) {
      throw LedgerProblem.MODE_OUT_OF_ORDER.because("事项已经适用告知承诺");
    }
    if (request.checkBy().isBefore(reader.today())) {
      throw CommonProblem.INVALID.because(
          "核查期限不能早于今天", List.of(new FieldError("/checkBy", "核查期限不能早于今天")));
    }
    commitments.persist(new Commitment(item, request, clock.instant()));
    return reader.view(
        recorder.recorded(
            caller, id, "item-take-commitment", Map.of("checkBy", request.checkBy())));
  }

  ItemModesView check(Caller caller, UUID id, IfMatch ifMatch, CheckCommitment request) {
    StandingItem item = items.atDepartment(caller, id, ifMatch);
    Commitment commitment =
        commitments
            .systemOf(id)
            .orElseThrow(() -> LedgerProblem.MODE_OUT_OF_ORDER.because("事项没有适用告知承诺"));
    CommitmentState state = reader.state(item, commitment);
    if (!state.checkable()) {
      throw LedgerProblem.MODE_OUT_OF_ORDER.because("承诺处于“" + state.label() + "”，不能登记核查结果");
    }
    commitment.kept = request.kept();
    commitment.finding = request.finding();
    commitment.checkedOn = reader.today();
    if (!request.kept()) {
      items.revoke(caller, id, request.finding());
    }
    return reader.view(
        recorder.recorded(caller, id, "item-check-commitment", Map.of("kept", request.kept())));
  }
}
