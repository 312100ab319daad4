package io.taizhang.issue.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 裁定.
 *
 * @param leadDepartment the workflow's fallback lead when absent
 * @param assisting none when absent
 */
public record RuleIssue(
    @Size(max = 60) @Nullable String leadDepartment,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> assisting,
    @NotBlank @Size(max = 1000) String reason) {}
