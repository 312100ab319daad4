package io.taizhang.issue.domain;

import java.util.Locale;

/** A step in an issue's history. */
public enum Step {
  REGISTER("登记"),
  ACCEPT("受理"),
  CLASSIFY("分类"),
  REFER("转办"),
  CLOSE("办结"),
  CLOSE_ON_THE_SPOT("当场办结"),
  FEED_BACK("反馈");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The verb of the step's path and audit action: {@code close-on-the-spot}. */
  public String verb() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
