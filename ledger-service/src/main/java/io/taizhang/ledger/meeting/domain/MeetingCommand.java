package io.taizhang.ledger.meeting.domain;

/** What happens to a meeting. */
public enum MeetingCommand {
  SET_AGENDA("改议题"),
  RECORD_ATTENDANCE("登记到会"),
  HOLD("召开"),
  CONCLUDE("登记结论"),
  CLOSE("归档"),
  CANCEL("取消");

  private final String label;

  MeetingCommand(String label) {
    this.label = label;
  }

  /** The word for the person at the screen. */
  public String label() {
    return label;
  }
}
