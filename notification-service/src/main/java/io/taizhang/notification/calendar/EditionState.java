package io.taizhang.notification.calendar;

/** What has become of an edition. */
public enum EditionState {
  DRAFT("草稿"),
  PUBLISHED("已发布"),
  DISCARDED("已作废");

  private final String label;

  EditionState(String label) {
    this.label = label;
  }

  /** In zh-CN. */
  public String label() {
    return label;
  }
}
