package io.taizhang.ledger.problem;

/** What happened to a problem. */
public enum ProblemChange {
  REGISTERED,
  ESCALATED,
  RETURNED,
  AMENDED,
  STRIKE_OFF_REQUESTED,
  STRIKE_OFF_REJECTED,
  STRUCK_OFF
}
