package io.taizhang.issue.domain;

/** What could not be got done. */
public enum IssueKind {
  NOT_ACCEPTED("不受理"),
  NOT_APPROVED("不批准"),
  NOT_FINISHED("多次未办成");

  private final String label;

  IssueKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
