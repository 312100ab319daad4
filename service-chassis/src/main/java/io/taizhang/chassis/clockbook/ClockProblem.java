package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.problem.ProblemEntry;
import io.taizhang.chassis.problem.ProblemKind;
import io.taizhang.chassis.time.ClockRefusal;

/** A refusal of the clock's law as a problem: 422 when the request lacks something, else 409. */
public record ClockProblem(ClockRefusal refusal) implements ProblemKind {

  @Override
  public ProblemEntry entry() {
    return switch (refusal) {
      case EVIDENCE_MISSING,
          LAW_MISSING,
          REASON_MISSING,
          EXPECTED_END_BEFORE_PAUSE,
          EXPECTED_END_IN_THE_PAST,
          EXTENSION_NOT_POSITIVE,
          EXTENSION_TOO_LONG,
          LAW_NOT_ANOTHER,
          SUPPLEMENT_NEVER_PAUSES,
          CORRECTION_WITHOUT_EVIDENCE,
          CORRECTION_NAMES_NO_FACT,
          CORRECTION_OF_ANOTHER_KIND ->
          new ProblemEntry(refusal.code(), 422, "计时登记有误");
      default -> new ProblemEntry(refusal.code(), 409, "时钟不允许此登记");
    };
  }
}
