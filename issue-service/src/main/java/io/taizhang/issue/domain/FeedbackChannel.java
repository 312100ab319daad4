package io.taizhang.issue.domain;

/** How the person was told. */
public enum FeedbackChannel {
  IN_PERSON("当面"),
  PHONE("电话"),
  SMS("短信"),
  WRITTEN("书面"),
  /** The person asks with the query code. */
  ONLINE("凭查询码查询");

  private final String label;

  FeedbackChannel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
