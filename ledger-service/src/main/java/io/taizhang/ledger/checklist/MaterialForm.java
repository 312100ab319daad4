package io.taizhang.ledger.checklist;

/** In which form a document is asked for. */
public enum MaterialForm {
  /** 原件. */
  ORIGINAL,
  /** 复印件. */
  COPY
}
