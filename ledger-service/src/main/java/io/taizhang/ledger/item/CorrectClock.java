package io.taizhang.ledger.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the decision clock that was told wrong.
 *
 * @param number the fact's, as the clock's facts show it
 * @param never whether the fact never was
 * @param instead what should have been told, where it was
 * @param evidence number of the document that shows it
 */
public record CorrectClock(
    @NotNull @Min(1) @Max(10_000) Integer number,
    @NotNull Boolean never,
    @Nullable @Valid ToldRight instead,
    @NotBlank @Size(max = 120) String evidence,
    @NotBlank @Size(max = 500) String reason) {}
