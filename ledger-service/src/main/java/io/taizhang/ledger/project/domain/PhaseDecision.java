package io.taizhang.ledger.project.domain;

/** What becomes of a phase. */
public sealed interface PhaseDecision {

  /** The project stands there now; it may be where it stood. */
  record Stands(Phase phase) implements PhaseDecision {}

  /**
   * Refused.
   *
   * @param reason in zh-CN
   */
  record OutOfOrder(String reason) implements PhaseDecision {}
}
