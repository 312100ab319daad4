package io.taizhang.notification.calendar;

/** An edition waits to be tried. */
record TrialBegun() {}
