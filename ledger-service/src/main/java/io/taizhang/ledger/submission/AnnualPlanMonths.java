package io.taizhang.ledger.submission;

import java.util.List;

/** A year's plan against what was done, month by month, over the rows of the annual plan. */
public record AnnualPlanMonths(int year, List<MonthFigures> months) {}
