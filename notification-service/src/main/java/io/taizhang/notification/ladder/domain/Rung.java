package io.taizhang.notification.ladder.domain;

/** The rungs of the one ladder for lateness, lowest first. */
public enum Rung {
  REMINDER("提醒"),
  URGE("催办"),
  YELLOW_CARD("黄牌"),
  RED_CARD("红牌"),
  SUPERVISION_ORDER("督办");

  private final String label;

  Rung(String label) {
    this.label = label;
  }

  /** The field's word for it. */
  public String label() {
    return label;
  }
}
