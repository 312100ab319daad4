package io.taizhang.issue.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The supervisor's finding, with which an order is closed. */
public record IssueOrderFinding(@NotBlank @Size(max = 2000) String finding) {}
