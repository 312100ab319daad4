package io.taizhang.ledger.problem;

/** Where a problem stands. */
public enum ProblemStatus {
  OPEN,
  /** 销号. */
  STRUCK_OFF
}
