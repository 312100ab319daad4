package io.taizhang.notification.deadline;

/** Rungs were armed in this transaction; told to the engine after the commit. */
record RungsArmed() {}
