package io.taizhang.ledger.handover;

/** Where a handover stands: open until the successor confirms or it is cancelled. */
public enum HandoverStatus {
  OPEN,
  CONFIRMED,
  CANCELLED
}
