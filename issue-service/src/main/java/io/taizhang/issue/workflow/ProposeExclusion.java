package io.taizhang.issue.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * 拟不予受理.
 *
 * @param reason code of one of the exclusions of the region's workflow
 */
public record ProposeExclusion(@NotBlank @Size(max = 40) String reason) {}
