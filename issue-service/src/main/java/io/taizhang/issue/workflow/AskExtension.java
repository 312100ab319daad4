package io.taizhang.issue.workflow;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 延期申请.
 *
 * @param days working days more
 */
public record AskExtension(
    @NotNull @Min(1) @Max(60) Integer days, @NotBlank @Size(max = 1000) String reason) {}
