package io.taizhang.ledger.meeting.domain;

/** What kind of meeting it is. */
public enum MeetingKind {
  WEEKLY("周例会"),
  MONTHLY_SPECIAL("月专题会"),
  JOINT_CONFERENCE("联席会议"),
  TEA_TALK("茶叙"),
  SITE_VISIT("现场");

  private final String label;

  MeetingKind(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
