package io.taizhang.ledger.imports.domain;

/** What is known of one row. */
public enum RowState {
  /** 未检查: as it was read. */
  READ,
  /** 待新增: nothing of this code stands in the ledger. */
  NEW,
  /** 一致: the ledger says the same. */
  SAME,
  /** 待更新: the ledger says otherwise, and merging would change it. */
  CHANGED,
  /** 有误: cannot be merged. */
  FAULTY,
  /** 已新增. */
  CREATED,
  /** 已更新. */
  UPDATED,
  /** 未并入: was fit when tried, and refused when merged. */
  REFUSED;

  /** True when merging has something to do with it. */
  public boolean mergeable() {
    return this == NEW || this == CHANGED;
  }
}
