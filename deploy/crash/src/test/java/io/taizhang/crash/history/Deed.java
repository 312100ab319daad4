package io.taizhang.crash.history;

/**
 * One change to one thing, which can happen once: several attempts at it are one deed.
 *
 * @param subject what the client named the thing, different for every thing
 * @param action such as {@code item-accept}
 */
public record Deed(String subject, String action) {}
