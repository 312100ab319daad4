package io.taizhang.ledger.item.domain;

/** What sort of power or service an item is. */
public enum ItemKind {
  LICENCE("行政许可"),
  CONFIRMATION("行政确认"),
  FILING("备案"),
  OTHER_POWER("其他行政权力"),
  PUBLIC_SERVICE("公共服务"),
  STEP("非审批环节");

  private final String label;

  ItemKind(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
