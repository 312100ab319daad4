package io.taizhang.notification.ladder.domain;

/** The rungs a ladder may have, lowest first; each at most once. */
public enum Rung {
  EARLY_REMINDER("预提醒"),
  REMINDER("提醒"),
  URGE("催办"),
  YELLOW_CARD("黄牌"),
  RED_CARD("红牌"),
  SUPERVISION_ORDER("督办"),
  CIRCULAR("通报");

  private final String label;

  Rung(String label) {
    this.label = label;
  }

  /** The field's word for it. */
  public String label() {
    return label;
  }

  /** Whether owners may hear of it: progress, never cards and orders. */
  public boolean forOwners() {
    return compareTo(YELLOW_CARD) < 0;
  }

  /** Whether it marks somebody as late, and is taken back when that turns out to be wrong. */
  public boolean card() {
    return this == YELLOW_CARD || this == RED_CARD;
  }
}
