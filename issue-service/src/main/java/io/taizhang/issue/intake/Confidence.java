package io.taizhang.issue.intake;

/** Who may learn who came. */
public enum Confidence {
  /** The department that handles it may ask. */
  NAMED("实名"),
  /** The department complained of never sees who. */
  CONFIDENTIAL("保密"),
  /** Nobody knows; the person asks with the query code. */
  ANONYMOUS("匿名");

  private final String label;

  Confidence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
