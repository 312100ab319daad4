package io.taizhang.notification.delivery;

/** How far a message has come on a channel. */
enum DeliveryStatus {
  PENDING,
  SENT,
  /** Not sent, because it no longer said the truth. */
  SKIPPED,
  /** Given up after the last attempt. */
  FAILED
}
