package io.taizhang.ledger.meeting.domain;

/** How often a series recurs. */
public enum Every {
  WEEK("每周"),
  TWO_WEEKS("每两周"),
  MONTH("每月"),
  HALF_MONTH("每月两次");

  private final String label;

  Every(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
