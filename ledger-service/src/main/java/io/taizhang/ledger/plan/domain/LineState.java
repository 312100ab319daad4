package io.taizhang.ledger.plan.domain;

/** Where a plan's line stands at the moment of asking. */
public enum LineState {
  /** 等待前置事项: something before it is not granted yet. */
  BLOCKED,
  /** 可以报件: everything before it is granted and it is not handed in, or has to be anew. */
  READY,
  /** 办理中: its papers are at the department. */
  HANDED_IN,
  /** 已办结: granted, or not needed. */
  DONE
}
