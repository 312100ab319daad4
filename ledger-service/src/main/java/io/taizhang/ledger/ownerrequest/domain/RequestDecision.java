package io.taizhang.ledger.ownerrequest.domain;

/** What {@link RequestLifeCycle} answers to a command. */
public sealed interface RequestDecision {

  /** The request moves on. */
  record Moves(RequestStatus to) implements RequestDecision {}

  /** The step is out of order; {@code reason} is a zh-CN sentence. */
  record OutOfOrder(String reason) implements RequestDecision {}
}
