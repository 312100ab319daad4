package io.taizhang.ledger.ownerrequest.domain;

/** What happens to an owner's request. */
public enum RequestCommand {
  TAKE("接单"),
  DECLINE("不予接单"),
  /** Satisfied, or not satisfied for the second time. */
  CLOSE("了结"),
  /** Not satisfied for the first time. */
  REOPEN("重新办理");

  private final String label;

  RequestCommand(String label) {
    this.label = label;
  }

  /** The word for the person at the screen. */
  public String label() {
    return label;
  }
}
