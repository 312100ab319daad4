package io.taizhang.notification.ladder.domain;

/** What a rung is reckoned from. */
public enum Anchor {
  /** The clock's due instant; the rung exists while the clock runs. */
  DUE,
  /** The opening of a supervision order; the rung stands whatever the clock does afterwards. */
  ORDER_OPENED,
  /** The instant until which an order is to be answered; the rung exists while it is not. */
  ORDER_ANSWER_DUE
}
