package io.taizhang.ledger.problem.domain;

/** What happens to a problem. */
public enum ProblemCommand {
  ESCALATE("上报"),
  RETURN("退回"),
  AMEND("变更"),
  REQUEST_STRIKE_OFF("申请销号"),
  STRIKE_OFF("销号"),
  REJECT_STRIKE_OFF("退回销号申请");

  private final String label;

  ProblemCommand(String label) {
    this.label = label;
  }

  /** The word for the person at the screen. */
  public String label() {
    return label;
  }
}
