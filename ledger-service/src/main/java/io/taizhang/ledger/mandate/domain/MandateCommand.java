package io.taizhang.ledger.mandate.domain;

/** What happens to a mandate. */
public enum MandateCommand {
  ACCEPT("受理"),
  REFUSE("不予受理"),
  ACT("实施代办"),
  CLOSE("办结"),
  REVOKE("撤销");

  private final String label;

  MandateCommand(String label) {
    this.label = label;
  }

  /** The word for the person at the screen. */
  public String label() {
    return label;
  }
}
