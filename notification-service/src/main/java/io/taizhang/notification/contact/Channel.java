package io.taizhang.notification.contact;

/** A way to reach staff beside the inbox. */
public enum Channel {
  EMAIL
}
