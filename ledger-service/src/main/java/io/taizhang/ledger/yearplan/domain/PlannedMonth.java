package io.taizhang.ledger.yearplan.domain;

/**
 * What is planned for a month.
 *
 * @param month 1 to 12
 * @param plannedFen investment in fen
 */
public record PlannedMonth(int month, long plannedFen) {}
