package io.taizhang.ledger.yearplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A year's plan as a whole; it takes the former's place.
 *
 * @param investmentFen the year's investment in fen: what the months add up to
 * @param nodes one a month at most
 */
public record ReplaceYearPlan(
    @NotNull @PositiveOrZero Long investmentFen,
    @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid PlanNode> nodes) {}
