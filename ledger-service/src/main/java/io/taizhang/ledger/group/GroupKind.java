package io.taizhang.ledger.group;

/** How the items of a group belong together. */
public enum GroupKind {
  /** 并联审批: each its own papers and decision, side by side. */
  PARALLEL,
  /** 合并办理: handed in once and handled as one; no step is dropped. */
  MERGED
}
