package io.taizhang.ledger.yearplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * A month's node.
 *
 * @param plannedFen investment planned for the month in fen
 * @param node what is to be reached by its end
 */
public record PlanNode(
    @NotNull @Min(1) @Max(12) Integer month,
    @NotNull @PositiveOrZero Long plannedFen,
    @NotBlank @Size(max = 200) String node) {}
