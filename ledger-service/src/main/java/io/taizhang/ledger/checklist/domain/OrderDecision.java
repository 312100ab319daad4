package io.taizhang.ledger.checklist.domain;

import java.util.List;

/** What {@link HandInOrder} answers. */
public sealed interface OrderDecision {

  /** The keys, each behind all that must be decided first. */
  record Ordered(List<String> keys) implements OrderDecision {}

  /** No order exists; never empty. */
  record Impossible(List<OrderFault> faults) implements OrderDecision {}
}
