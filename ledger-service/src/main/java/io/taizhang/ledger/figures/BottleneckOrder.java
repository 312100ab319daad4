package io.taizhang.ledger.figures;

/** Which bottlenecks come first. */
public enum BottleneckOrder {
  /** Where handling takes longest on average. */
  USED("mean_used"),
  /** Where owners wait longest before they hand in. */
  WAITED("mean_waited"),
  /** Where clocks stand still longest. */
  PAUSED("mean_paused");

  private final String column;

  BottleneckOrder(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}
