package io.taizhang.chassis.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a correction must be: it names a fact of this ledger and keeps its kind, it has its
 * evidence, and the ledger it leaves follows the order that {@link ClockLaw} asks of a ledger told
 * right. What it brings is judged in full; the rest only by its order, because it was lawful by
 * what was known when it was told.
 */
record CorrectionLaw(ClockLaw law, List<? extends ClockFact> ledger) {

  @Nullable ClockRefusal refusal(ClockFact.Correct correct, Instant now) {
    if (correct.evidence().isBlank()) {
      return ClockRefusal.CORRECTION_WITHOUT_EVIDENCE;
    }
    if (correct.reason().isBlank()) {
      return ClockRefusal.REASON_MISSING;
    }
    if (correct.effective().isAfter(now)) {
      return ClockRefusal.FUTURE;
    }
    ClockRefusal named = naming(correct.correction());
    return named == null ? replaying(correct, now) : named;
  }

  private @Nullable ClockRefusal naming(Correction correction) {
    return switch (correction) {
      case Correction.Missed _ -> null;
      case Correction.Never(int number) -> exists(number) ? null : ClockRefusal.NO_SUCH_FACT;
      case Correction.Instead(int number, var _) when !exists(number) -> ClockRefusal.NO_SUCH_FACT;
      case Correction.Instead(int number, var told) ->
          kind(number) == FactType.of(told) ? null : ClockRefusal.CORRECTION_OF_ANOTHER_KIND;
    };
  }

  private boolean exists(int number) {
    return number >= 1 && number <= ledger.size();
  }

  private FactType kind(int number) {
    return switch (ledger.get(number - 1)) {
      case ClockFact.Plain plain -> FactType.of(plain);
      case ClockFact.Correct correct ->
          switch (correct.correction()) {
            case Correction.Instead(int corrected, var _) -> kind(corrected);
            case Correction.Never(int corrected) -> kind(corrected);
            case Correction.Missed(var told) -> FactType.of(told);
          };
    };
  }

  private @Nullable ClockRefusal replaying(ClockFact.Correct correct, Instant now) {
    List<ClockFact> corrected = new ArrayList<>(ledger);
    corrected.add(correct);
    List<ClockFact.Plain> told = new ArrayList<>();
    for (ClockFact.Plain fact : Standing.of(corrected)) {
      boolean brought = correct.correction().fact().filter(fact::equals).isPresent();
      ClockRefusal refusal =
          brought ? law.refusal(told, fact, now) : ClockLaw.misplaced(ClockState.of(told), fact);
      if (refusal != null) {
        return refusal;
      }
      told.add(fact);
    }
    return told.isEmpty() ? ClockRefusal.START_NEEDED : null;
  }
}
