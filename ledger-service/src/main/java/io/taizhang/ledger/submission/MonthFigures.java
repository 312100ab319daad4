package io.taizhang.ledger.submission;

/** One month of a year: what was planned for it and what was done in it. */
public record MonthFigures(
    String month, long plannedHandIns, long handIns, long plannedApprovals, long approvals) {}
