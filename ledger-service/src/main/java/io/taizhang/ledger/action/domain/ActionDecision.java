package io.taizhang.ledger.action.domain;

/** What {@link ActionLifeCycle} answers to a command. */
public sealed interface ActionDecision {

  /** The action moves on. */
  record Moves(ActionStatus to) implements ActionDecision {}

  /** The step is out of order; {@code reason} is a zh-CN sentence. */
  record OutOfOrder(String reason) implements ActionDecision {}
}
