package io.taizhang.issue.inbound;

import java.util.UUID;

/** As much of {@code rung.fired} as is read here. */
record RungTold(UUID clockId, long revision, String rung) {

  /** Whether an order that nobody answered is to be made known. */
  boolean circular() {
    return rung.equals("CIRCULAR");
  }
}
