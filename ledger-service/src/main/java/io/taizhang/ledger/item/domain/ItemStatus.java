package io.taizhang.ledger.item.domain;

/**
 * Where an item stands, with the code that approval systems exchange for it (办件状态). Codes not
 * listed here have no state of their own yet.
 */
public enum ItemStatus {
  RECEIVED(1, "接件"),
  ACCEPTED(3, "受理"),
  SPECIAL_PROCEDURE(9, "特别程序"),
  GRANTED(11, "准予"),
  REFUSED(13, "不予");

  private final int wireCode;
  private final String label;

  ItemStatus(int wireCode, String label) {
    this.wireCode = wireCode;
    this.label = label;
  }

  /** The number on the wire between approval systems. */
  public int wireCode() {
    return wireCode;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  /** True when a decision has been taken. */
  public boolean decided() {
    return this == GRANTED || this == REFUSED;
  }
}
