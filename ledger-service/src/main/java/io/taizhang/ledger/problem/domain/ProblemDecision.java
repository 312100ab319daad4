package io.taizhang.ledger.problem.domain;

/** What {@link ProblemLifeCycle} answers to a command. */
public sealed interface ProblemDecision {

  /** The problem moves on, or stays where it is and may be changed. */
  record Moves(ProblemStage stage, ProblemLevel level) implements ProblemDecision {}

  /** The step is out of order; {@code reason} is a zh-CN sentence. */
  record OutOfOrder(String reason) implements ProblemDecision {}

  /** The problem has been struck off and does not change any more. */
  record AlreadyStruckOff() implements ProblemDecision {}

  /** Whoever asked for striking off cannot confirm it too. */
  record NeedsSecondPerson() implements ProblemDecision {}
}
