package io.taizhang.issue.supervision;

/** Why an order was opened. Of one reason at most one order of an issue is open at a time. */
public enum OrderReason {
  /** A red card held; at most one order per clock and level. */
  RED_CARD("红牌"),
  /** Returned as often as the workflow says. */
  RETURNED("多次退回"),
  /** Closed and opened again. */
  REOPENED("办结后重启"),
  /** The person rated it badly and it was not put right. */
  BAD_RATING("差评"),
  /** One cause again and again in one department; at most one open per department and cause. */
  REPEATED_CAUSE("同类原因反复出现"),
  /** By a supervisor. */
  BY_HAND("督查交办");

  private final String label;

  OrderReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
