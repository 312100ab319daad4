package io.taizhang.notification.delivery;

/** How far a message has come on a channel. */
enum DeliveryStatus {
  PENDING,
  /** Begun on a channel where twice would do harm; until it is settled nobody knows. */
  IN_FLIGHT,
  /** Goes with another one to the same address. */
  CARRIED,
  SENT,
  /** Not sent, because it no longer said the truth. */
  SKIPPED,
  /** The provider will never take it. */
  REFUSED,
  /** Given up after the last attempt. */
  FAILED,
  /** Nobody could learn whether it went; never sent again. */
  UNCERTAIN
}
