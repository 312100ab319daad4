package io.taizhang.notification.intent;

import io.taizhang.chassis.problem.ProblemEntry;
import io.taizhang.chassis.problem.ProblemKind;

/** What can be wrong with a fired rung. */
public enum IntentProblem implements ProblemKind {
  NOTHING_TO_RESEND("nothing-to-resend", 409, "没有可以重发的通知");

  private final ProblemEntry entry;

  IntentProblem(String code, int status, String title) {
    this.entry = new ProblemEntry(code, status, title);
  }

  @Override
  public ProblemEntry entry() {
    return entry;
  }
}
