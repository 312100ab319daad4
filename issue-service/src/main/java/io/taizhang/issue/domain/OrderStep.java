package io.taizhang.issue.domain;

import java.util.Locale;

/** What is done to a supervision order after it was opened. */
public enum OrderStep {
  ANSWER("答复"),
  CLOSE("销号"),
  LIFT("撤销");

  private final String label;

  OrderStep(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The verb of the step's path and audit action. */
  public String verb() {
    return name().toLowerCase(Locale.ROOT);
  }
}
