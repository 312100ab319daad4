package io.taizhang.chassis.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link FactSnapshot} being filled with what its type has. */
final class FactSnapshotDraft {

  private final FactType type;
  private final ClockFact fact;
  private @Nullable PauseBasis basis;
  private @Nullable String otherLaw;
  private @Nullable String evidence;
  private @Nullable LocalDate expectedEnd;
  private @Nullable String pauseId;
  private @Nullable Integer additionalDays;
  private @Nullable Boolean movesPromised;
  private @Nullable String reason;
  private @Nullable ExtensionBasis extensionBasis;
  private @Nullable Approver approver;
  private @Nullable Integer corrects;
  private @Nullable FactSnapshot instead;

  private FactSnapshotDraft(ClockFact fact) {
    this.type = FactType.of(fact);
    this.fact = fact;
  }

  static FactSnapshotDraft of(ClockFact fact) {
    var draft = new FactSnapshotDraft(fact);
    switch (fact) {
      case ClockFact.Start _ -> {}
      case ClockFact.Pause pause -> draft.fill(pause);
      case ClockFact.Resume resume -> draft.pauseId = resume.pauseId();
      case ClockFact.RedatePause redated -> draft.fill(redated);
      case ClockFact.Extend extend -> draft.fill(extend);
      case ClockFact.Stop stop -> draft.reason = stop.reason();
      case ClockFact.Correct correct -> draft.fill(correct);
    }
    return draft;
  }

  FactSnapshot finished() {
    return new FactSnapshot(
        type,
        fact.effective(),
        fact.recorded(),
        fact.actor(),
        basis,
        otherLaw,
        evidence,
        expectedEnd,
        pauseId,
        additionalDays,
        movesPromised,
        reason,
        extensionBasis,
        approver,
        corrects,
        instead);
  }

  private void fill(ClockFact.Pause pause) {
    basis = pause.basis();
    otherLaw = pause.otherLaw();
    evidence = pause.evidence();
    expectedEnd = pause.expectedEnd();
    pauseId = pause.pauseId();
  }

  private void fill(ClockFact.RedatePause redated) {
    pauseId = redated.pauseId();
    expectedEnd = redated.expectedEnd();
    evidence = redated.evidence();
    reason = redated.reason();
  }

  private void fill(ClockFact.Extend extend) {
    additionalDays = extend.additionalDays();
    movesPromised = extend.movesPromised();
    reason = extend.reason();
    extensionBasis = extend.basis();
    approver = extend.approver();
  }

  private void fill(ClockFact.Correct correct) {
    evidence = correct.evidence();
    reason = correct.reason();
    instead = correct.correction().fact().map(FactSnapshot::of).orElse(null);
    corrects =
        switch (correct.correction()) {
          case Correction.Instead(int number, var _) -> number;
          case Correction.Never(int number) -> number;
          case Correction.Missed _ -> null;
        };
  }
}
