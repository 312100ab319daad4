package io.taizhang.ledger.item.domain;

/** What somebody wants to do to an item. */
public enum ItemCommand {
  ACCEPT("受理", ItemStatus.ACCEPTED),
  REFUSE_AS_NOT_NEEDED("不受理", ItemStatus.NOT_NEEDED),
  REFUSE_AS_NOT_OURS("不予受理", ItemStatus.NOT_OURS),
  ASK_SUPPLEMENT("告知补正", ItemStatus.SUPPLEMENT_ASKED),
  HAND_IN_SUPPLEMENT("收取补正材料", ItemStatus.SUPPLEMENT_HANDED_IN),
  WITHDRAW("撤件", ItemStatus.WITHDRAWN),
  BEGIN_HANDLING("开始办理", ItemStatus.HANDLING),
  BEGIN_SPECIAL_PROCEDURE("启动特别程序", ItemStatus.SPECIAL_PROCEDURE),
  END_SPECIAL_PROCEDURE("结束特别程序", ItemStatus.HANDLING),
  GRANT("准予", ItemStatus.GRANTED),
  GRANT_WITH_GAP("容缺通过", ItemStatus.GRANTED_WITH_GAP),
  REFUSE("不予许可", ItemStatus.REFUSED),
  TAKE_BACK("撤回许可", ItemStatus.TAKEN_BACK),
  REVOKE("撤销许可", ItemStatus.REVOKED);

  private final String label;
  private final ItemStatus to;

  ItemCommand(String label, ItemStatus to) {
    this.label = label;
    this.to = to;
  }

  /** The word for the person at the screen. */
  public String label() {
    return label;
  }

  /** Where the item stands once it is done. */
  public ItemStatus to() {
    return to;
  }
}
