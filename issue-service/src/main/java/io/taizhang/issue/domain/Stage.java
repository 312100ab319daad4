package io.taizhang.issue.domain;

/** A stretch of the way with a limit of its own; each is measured by one stage clock. */
public enum Stage {
  ACCEPT("受理"),
  CLASSIFY("分类"),
  REFER("转办"),
  HANDLE("办理"),
  FEED_BACK("反馈");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the department handles it; every other stage is the window's own. */
  public boolean handledByDepartment() {
    return this == HANDLE;
  }
}
