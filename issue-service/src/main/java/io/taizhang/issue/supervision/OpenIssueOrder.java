package io.taizhang.issue.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An order by a supervisor.
 *
 * @param demand what the addressee is to do and answer
 * @param department code of the addressee; the lead department, or the window, when absent
 */
public record OpenIssueOrder(
    @NotBlank @Size(max = 2000) String demand, @Size(max = 60) @Nullable String department) {}
