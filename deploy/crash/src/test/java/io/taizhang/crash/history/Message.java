package io.taizhang.crash.history;

/**
 * An event, wherever it is found.
 *
 * @param text the bytes it travels as
 */
public record Message(String topic, String key, long sequence, String id, String text) {}
