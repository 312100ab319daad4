package io.taizhang.ledger.imports.domain;

/** What people may do with an import that has been looked through. */
public enum ImportStep {
  /** 并入: create what is new, change what differs. */
  MERGE,
  /** 核对: everything must already agree; nothing changes. */
  ASSERT,
  /** 作废. */
  DISCARD
}
