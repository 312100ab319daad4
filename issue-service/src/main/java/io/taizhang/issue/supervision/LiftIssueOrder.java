package io.taizhang.issue.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the supervisor lifts an order whose basis is gone. */
public record LiftIssueOrder(@NotBlank @Size(max = 2000) String reason) {}
