package io.taizhang.issue.figures;

/** From one instant of an issue to another. */
public enum Stretch {
  ACCEPT("受理", "registeredAt", "acceptedAt"),
  CLASSIFY("分类", "acceptedAt", "classifiedAt"),
  REFER("转办", "classifiedAt", "referredAt"),
  HANDLE("办理", "referredAt", "closedAt"),
  FEED_BACK("反馈", "closedAt", "fedBackAt"),
  TOTAL("登记至办结", "registeredAt", "closedAt");

  private final String label;
  private final String from;
  private final String to;

  Stretch(String label, String from, String to) {
    this.label = label;
    this.from = from;
    this.to = to;
  }

  public String label() {
    return label;
  }

  String from() {
    return from;
  }

  String to() {
    return to;
  }
}
