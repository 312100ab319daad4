package io.taizhang.issue.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * 协办报结.
 *
 * @param text what the department did
 */
public record AssistReport(@NotBlank @Size(max = 2000) String text) {}
