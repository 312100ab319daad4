package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.IssueCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 审批延期. */
public record DecideExtension(
    @NotNull Boolean approved, @NotBlank @Size(max = 1000) String reason) {
  IssueCommand command() {
    return new IssueCommand.DecideExtension(approved, reason);
  }
}
