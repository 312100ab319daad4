package io.taizhang.crash.history;

/**
 * Something a deed leaves behind in the transaction that does it.
 *
 * @param place such as {@code row}, {@code audit} or {@code event}
 */
public record Trace(Deed deed, String place) {}
