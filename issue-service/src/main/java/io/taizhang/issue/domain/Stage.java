package io.taizhang.issue.domain;

import java.util.Arrays;
import java.util.Optional;

/** A stretch of the way, or a duty beside it, with a limit of its own; each has its own clock. */
public enum Stage {
  ACCEPT("受理"),
  CLASSIFY("分类"),
  REFER("转办"),
  HANDLE("办理"),
  FEED_BACK("反馈"),
  FIRST_CONTACT("首次联系"),
  FIRST_ANSWER("首次实质答复"),
  ASSIST("协办"),
  REVIEW("办结审核"),
  RULE("裁定"),
  WATCH("跟踪督促");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the department handles it; every other stage is the window's own. */
  public boolean handledByDepartment() {
    return this == HANDLE || this == ASSIST;
  }

  /** The stage a clock of this kind measures; empty for clocks of other things. */
  public static Optional<Stage> ofKind(String kind) {
    return Arrays.stream(values()).filter(stage -> stage.name().equals(kind)).findFirst();
  }
}
