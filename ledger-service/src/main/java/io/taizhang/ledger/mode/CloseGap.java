package io.taizhang.ledger.mode;

import jakarta.validation.constraints.NotBlank;

/**
 * A missing material that has been handed in.
 *
 * @param material its key
 */
public record CloseGap(@NotBlank String material) {}
