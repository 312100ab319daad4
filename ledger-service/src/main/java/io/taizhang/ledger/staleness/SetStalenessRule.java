package io.taizhang.ledger.staleness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A region's rule.
 *
 * @param days calendar days after an update without another, 1 to 60; a row is stale from the next
 */
public record SetStalenessRule(@NotNull @Min(1) @Max(60) Integer days) {}
