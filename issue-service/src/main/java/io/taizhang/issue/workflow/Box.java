package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Condition;
import io.taizhang.issue.domain.IssueState;

/** What of the issues waits for a department. No issue waits in two boxes of one department. */
public enum Box {
  /** To handle as the lead. */
  LEAD(
      "待办（主办）",
      IssueState.REFERRED,
      "this.leadDepartment = :box"
          + " and this.progress.drafted = false and this.progress.sentBack = false"),
  /** To report on as one that assists. */
  ASSIST("待办（协办）", IssueState.REFERRED, "array_contains(this.progress.awaited, :box)"),
  /** Sent back by the review, to be handled on. */
  SENT_BACK(
      "审核退回",
      IssueState.REFERRED,
      "this.leadDepartment = :box"
          + " and this.progress.drafted = false and this.progress.sentBack = true"),
  /** Drafted, for the head to sign. */
  TO_SIGN(
      "待签发", IssueState.REFERRED, "this.leadDepartment = :box and this.progress.drafted = true"),
  /** For the window: returned by a department, to be referred anew. */
  RETURNED(
      "部门退回", IssueState.CLASSIFIED, "this.windowDepartment = :box and this.progress.returns > 0"),
  /** For the window: reported, to be reviewed. */
  TO_REVIEW("待审核", IssueState.REPORTED, "this.windowDepartment = :box"),
  /** For the window: sent on by another region, to be accepted or not. */
  ARRIVED(
      "外地转来", IssueState.REGISTERED, "this.windowDepartment = :box and this.originId is not null");

  private final String label;
  private final IssueState state;
  private final String term;

  Box(String label, IssueState state, String term) {
    this.label = label;
    this.state = state;
    this.term = term;
  }

  public String label() {
    return label;
  }

  /**
   * The one predicate by which the box is counted and paged. The state stands in it by name, so
   * that the database knows that the index of what waits will do.
   */
  Condition of(String department) {
    return new Condition("this.state = " + state.name() + " and " + term).with("box", department);
  }
}
