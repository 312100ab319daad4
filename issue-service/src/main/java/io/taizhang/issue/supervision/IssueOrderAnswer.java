package io.taizhang.issue.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The addressee's answer to an order. */
public record IssueOrderAnswer(@NotBlank @Size(max = 2000) String answer) {}
