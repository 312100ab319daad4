package io.taizhang.ledger.group;

/** How the items of a group belong together. */
public enum GroupKind {
  /** 并联审批: each its own papers and decision, side by side. */
  PARALLEL("并联"),
  /** 合并办理: handed in once and handled as one; no step is dropped. */
  MERGED("合并");

  private final String label;

  GroupKind(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
