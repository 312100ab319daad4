package io.taizhang.crash.history;

/** One command that was sent. */
public record Attempt(Deed deed, Outcome outcome) {}
