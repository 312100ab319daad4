package io.taizhang.ledger.checklist.domain;

/** What {@link VersionLifeCycle} answers to a command. */
public sealed interface VersionDecision {

  /** The version moves on. */
  record Moves(VersionStatus to) implements VersionDecision {}

  /** The step is out of order; {@code reason} is a zh-CN sentence. */
  record OutOfOrder(String reason) implements VersionDecision {}
}
