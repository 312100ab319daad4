package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.problem.ProblemKind;
import io.taizhang.chassis.time.ClockRefusal;

/** A refusal of the clock's law as a problem: 422 when the request lacks something, else 409. */
record ClockProblem(ClockRefusal refusal) implements ProblemKind {

  @Override
  public String code() {
    return refusal.code();
  }

  @Override
  public int status() {
    return switch (refusal) {
      case EVIDENCE_MISSING,
          LAW_MISSING,
          REASON_MISSING,
          EXPECTED_END_BEFORE_PAUSE,
          EXTENSION_NOT_POSITIVE ->
          422;
      default -> 409;
    };
  }

  @Override
  public String title() {
    return status() == 422 ? "计时登记有误" : "时钟不允许此登记";
  }
}
