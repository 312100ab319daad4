package io.taizhang.ledger.problem;

/** Where a problem came up. */
public enum OriginKind {
  /** A visit on the site. */
  VISIT,
  MEETING,
  /** A first consultation. */
  CONSULTATION,
  /** An issue (办不成事). */
  ISSUE,
  /** A sheet that was handed in. */
  IMPORT,
  /** Somebody wrote it down. */
  MANUAL
}
