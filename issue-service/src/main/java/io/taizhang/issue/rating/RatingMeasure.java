package io.taizhang.issue.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What was done to put it right.
 *
 * @param measure free of personal data
 */
public record RatingMeasure(@NotBlank @Size(max = 1000) String measure) {}
