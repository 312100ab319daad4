package io.taizhang.notification.reach;

/** Somebody may be told now who could not be before; what waits for that is tried again. */
public record ReachGained() {}
