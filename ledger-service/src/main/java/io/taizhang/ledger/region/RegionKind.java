package io.taizhang.ledger.region;

/** What a node of the region tree is. */
public enum RegionKind {
  /** An administrative division with a six-digit code of GB/T 2260. */
  ADMINISTRATIVE,
  /** 功能区: a park or high-tech zone, which has no code level of its own. */
  FUNCTIONAL_ZONE
}
