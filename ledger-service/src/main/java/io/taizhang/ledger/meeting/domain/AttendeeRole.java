package io.taizhang.ledger.meeting.domain;

/** Why somebody comes to a site (一次现场). */
public enum AttendeeRole {
  EXPERT("专家"),
  DECIDER("有权的人"),
  DOER("具体办的人");

  private final String label;

  AttendeeRole(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
