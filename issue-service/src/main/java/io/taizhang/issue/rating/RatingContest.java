package io.taizhang.issue.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a department holds a rating to be malicious.
 *
 * @param reason free of personal data
 */
public record RatingContest(@NotBlank @Size(max = 1000) String reason) {}
