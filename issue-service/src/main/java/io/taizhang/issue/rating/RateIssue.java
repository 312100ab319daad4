package io.taizhang.issue.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the person said of the outcome, written down by the window.
 *
 * @param statement how the person said it: when, by which call
 */
public record RateIssue(
    @NotNull @Min(1) @Max(5) Integer score,
    @NotBlank @Size(max = 500) String statement,
    @Size(max = 1000) @Nullable String comment) {}
