package io.taizhang.ledger.fix;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Which version puts it right.
 *
 * @param number a published version, newer than any under which it happened
 * @param change what that version changes; no personal data
 */
public record MarkFixed(
    @NotNull @Positive Integer number, @NotBlank @Size(max = 500) String change) {}
