package io.taizhang.ledger.opinion.domain;

/** In which form a department is consulted. */
public enum OpinionKind {
  /** 函询. */
  LETTER,
  /** 会议. */
  MEETING,
  /** 联合评审. */
  JOINT_REVIEW;

  /** Whether people meet for it, so that it has a day. */
  public boolean meets() {
    return this != LETTER;
  }
}
