package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.Direction;
import io.taizhang.issue.domain.IssueCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 转送跟踪.
 *
 * @param receiver the organ it is sent to
 */
public record SendOnIssue(
    @NotNull Direction direction,
    @NotBlank @Size(max = 100) String receiver,
    @NotBlank @Size(max = 1000) String reason) {
  IssueCommand command() {
    return new IssueCommand.SendOn(direction, receiver, reason);
  }
}
