package io.taizhang.ledger.yearplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * What a month has brought; told again, it takes the former's place.
 *
 * @param doneFen investment completed in the month in fen
 * @param nodeDone whether its node has been reached
 */
public record ReportMonth(
    @NotNull @Min(1) @Max(12) Integer month,
    @NotNull @PositiveOrZero Long doneFen,
    @NotNull Boolean nodeDone) {}
