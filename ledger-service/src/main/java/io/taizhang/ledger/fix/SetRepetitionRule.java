package io.taizhang.ledger.fix;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A region's rule.
 *
 * @param projects 2 to 100
 */
public record SetRepetitionRule(@NotNull @Min(2) @Max(100) Integer projects) {}
