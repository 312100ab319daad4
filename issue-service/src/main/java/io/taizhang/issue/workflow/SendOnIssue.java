package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.Direction;
import io.taizhang.issue.domain.IssueCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 转送跟踪.
 *
 * @param direction the one in which the window lies, where one is named
 * @param receiver the organ it is sent to
 * @param window code of a window of another region of this suite, which finds it in its inbox
 */
public record SendOnIssue(
    @NotNull Direction direction,
    @NotBlank @Size(max = 100) String receiver,
    @Size(max = 60) @Nullable String window,
    @NotBlank @Size(max = 1000) String reason) {
  IssueCommand command(@Nullable Direction lies) {
    return new IssueCommand.SendOn(direction, receiver, window, reason, lies);
  }
}
