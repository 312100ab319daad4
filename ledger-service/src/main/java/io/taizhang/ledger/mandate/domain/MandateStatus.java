package io.taizhang.ledger.mandate.domain;

/** Where a mandate stands: 接待咨询 → 委托受理 → 实施代办 → 办结回复. */
public enum MandateStatus {
  CONSULTED("接待咨询"),
  ACCEPTED("委托受理"),
  ACTING("实施代办"),
  CLOSED("办结回复"),
  REFUSED("不予受理"),
  REVOKED("委托撤销");

  private final String label;

  MandateStatus(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
