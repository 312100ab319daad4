package io.taizhang.ledger.meeting.domain;

/** Where a meeting stands. */
public enum MeetingStatus {
  PLANNED("待召开"),
  HELD("已召开"),
  CLOSED("已归档"),
  CANCELLED("已取消");

  private final String label;

  MeetingStatus(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
