package io.taizhang.ledger.sheet;

/**
 * What stands above the columns.
 *
 * @param title the ledger's name
 * @param line place, date and unit
 */
public record Heading(String title, String line) {}
