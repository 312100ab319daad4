package io.taizhang.ledger.yearplan;

import java.time.Instant;
import java.util.List;

/** A version of a plan as it was made; money in fen. */
public record YearPlanVersionView(
    int number, long investmentFen, String plannedBy, Instant plannedAt, List<PlanNode> nodes) {}
