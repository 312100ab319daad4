package io.taizhang.issue.domain;

/** What {@link IssueDecider} answers to a command. */
public sealed interface IssueDecision {
  /** The step is taken. */
  record Happened(IssueEvent event) implements IssueDecision {}

  /** The step is not taken and nothing changes. */
  record Refused(IssueRefusal refusal) implements IssueDecision {}
}
