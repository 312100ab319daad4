package io.taizhang.ledger.checklist.domain;

/**
 * What makes an order impossible.
 *
 * @param pointer JSON pointer within the lines, such as {@code /3/after/0}
 * @param detail a zh-CN sentence
 */
public record OrderFault(String pointer, String detail) {}
