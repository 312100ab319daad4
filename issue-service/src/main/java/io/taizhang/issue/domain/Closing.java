package io.taizhang.issue.domain;

/**
 * What a closed issue leaves behind.
 *
 * @param causeText the root cause in words, free of personal data: it travels in events
 * @param fix what was done about it, free of personal data: it travels in events
 */
public record Closing(Outcome outcome, Cause cause, String causeText, String fix) {}
