package io.taizhang.issue.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 退回.
 *
 * @param disputed whether the department says that it is not the one; then it is ruled at once
 */
public record ReturnIssue(@NotBlank @Size(max = 1000) String reason, @NotNull Boolean disputed) {}
