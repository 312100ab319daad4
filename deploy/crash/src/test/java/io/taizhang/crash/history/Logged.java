package io.taizhang.crash.history;

/** An event as a service's log holds it, in the order of positions. */
public record Logged(long position, Message message) {}
