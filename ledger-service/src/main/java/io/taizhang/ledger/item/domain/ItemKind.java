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

  /**
   * Whether it is an approval, or a service like one. A step (design, an intermediary's review,
   * land decided above, relocation) has a limit and is completed; nobody accepts or grants it.
   */
  public boolean approval() {
    return this != STEP;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
