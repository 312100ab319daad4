package io.taizhang.ledger.problem.domain;

/** How far a problem is from being struck off (销号). */
public enum ProblemStage {
  OPEN("未销号"),
  STRIKE_OFF_REQUESTED("申请销号"),
  STRUCK_OFF("已销号");

  private final String label;

  ProblemStage(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
