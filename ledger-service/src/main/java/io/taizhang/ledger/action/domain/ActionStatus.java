package io.taizhang.ledger.action.domain;

/** Where an action stands. */
public enum ActionStatus {
  OPEN("办理中"),
  DONE("待确认"),
  CONFIRMED("已确认");

  private final String label;

  ActionStatus(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
