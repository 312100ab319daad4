package io.taizhang.issue.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a step is taken; stays in this service. */
public record StepReason(@NotBlank @Size(max = 1000) String reason) {}
