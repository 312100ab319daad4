package io.taizhang.issue.supervision;

/** The level of the card that opened an order. */
public enum CardLevel {
  RED("红牌");

  private final String label;

  CardLevel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
