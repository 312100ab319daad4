package io.taizhang.ledger.meeting;

/** Where a point of an agenda comes from. */
public enum PointKind {
  PROBLEM("问题"),
  OWNER_REQUEST("业主点单"),
  OTHER("其他");

  private final String label;

  PointKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
