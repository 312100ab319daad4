package io.taizhang.issue.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 核验 or 裁定.
 *
 * @param upheld whether what the department says is upheld: put right, or malicious
 */
public record RatingVerdict(@NotNull Boolean upheld, @NotBlank @Size(max = 1000) String finding) {}
