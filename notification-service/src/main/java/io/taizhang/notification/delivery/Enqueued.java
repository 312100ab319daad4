package io.taizhang.notification.delivery;

/** Deliveries were left in this transaction; told to the workers after the commit. */
record Enqueued() {}
