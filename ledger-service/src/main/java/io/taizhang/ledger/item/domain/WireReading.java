package io.taizhang.ledger.item.domain;

/** What a handling status from another approval system says to us. */
public sealed interface WireReading {

  /** Papers have been received: an item begins. */
  record Received() implements WireReading {}

  /** A step of an item that is there already, and the state it leads to. */
  record Step(ItemCommand command, ItemStatus to) implements WireReading {}

  /** An extension of the limit: it moves the due date, not the item. */
  record Extension(boolean begins) implements WireReading {}

  /** Not a status that is known; {@code reason} is a zh-CN sentence. */
  record Unknown(String reason) implements WireReading {}
}
