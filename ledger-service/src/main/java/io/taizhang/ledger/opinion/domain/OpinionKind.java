package io.taizhang.ledger.opinion.domain;

/** In which form a department is consulted. */
public enum OpinionKind {
  LETTER("函询"),
  MEETING("会议"),
  JOINT_REVIEW("联合评审");

  private final String label;

  OpinionKind(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  /** Whether people meet for it, so that it has a day. */
  public boolean meets() {
    return this != LETTER;
  }
}
