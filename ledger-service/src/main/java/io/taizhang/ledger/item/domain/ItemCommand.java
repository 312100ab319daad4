package io.taizhang.ledger.item.domain;

/** What somebody wants to do to an item. */
public enum ItemCommand {
  ACCEPT("受理"),
  BEGIN_SPECIAL_PROCEDURE("启动特别程序"),
  END_SPECIAL_PROCEDURE("结束特别程序"),
  GRANT("准予"),
  REFUSE("不予许可");

  private final String label;

  ItemCommand(String label) {
    this.label = label;
  }

  /** The word for the person at the screen. */
  public String label() {
    return label;
  }
}
