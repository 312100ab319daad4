package io.taizhang.ledger.mandate.domain;

/** What {@link MandateLifeCycle} answers. */
public sealed interface MandateDecision {

  /** The mandate moves on, or stays what it is. */
  record Moves(MandateStatus to) implements MandateDecision {}

  /** The step is out of order, or the day outside the mandate's; a zh-CN sentence. */
  record OutOfOrder(String reason) implements MandateDecision {}

  /** Somebody else is mandated. */
  record NotTheAgent() implements MandateDecision {}

  /** The mandate does not give the power. */
  record NotEmpowered(Power power) implements MandateDecision {}
}
