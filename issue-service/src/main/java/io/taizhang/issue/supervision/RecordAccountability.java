package io.taizhang.issue.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 问责, as it was decided elsewhere.
 *
 * @param post the official post; never the person's name
 */
public record RecordAccountability(
    @NotBlank @Size(max = 60) String department,
    @NotBlank @Size(max = 60) String post,
    @NotNull AccountabilityMeasure measure) {}
