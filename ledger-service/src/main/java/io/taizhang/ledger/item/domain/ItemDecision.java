package io.taizhang.ledger.item.domain;

/** What {@link ItemLifeCycle} answers to a command. */
public sealed interface ItemDecision {

  /** The item moves on. */
  record Moves(ItemStatus to) implements ItemDecision {}

  /** The step is out of order; {@code reason} is a zh-CN sentence. */
  record OutOfOrder(String reason) implements ItemDecision {}

  /** What is missing may be asked for once only; {@code reason} is a zh-CN sentence. */
  record SecondSupplement(String reason) implements ItemDecision {}
}
