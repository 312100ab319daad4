package io.taizhang.ledger.ownerrequest.domain;

/** Where an owner's request stands. */
public enum RequestStatus {
  FILED("待接单"),
  TAKEN("办理中"),
  /** Derived: its action has been confirmed and the owner has not closed it yet. */
  ANSWERED("已答复"),
  DECLINED("不予接单"),
  CLOSED("已了结");

  private final String label;

  RequestStatus(String label) {
    this.label = label;
  }

  /** The word for the person at the screen. */
  public String label() {
    return label;
  }
}
