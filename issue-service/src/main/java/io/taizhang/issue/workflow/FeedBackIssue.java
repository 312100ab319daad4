package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.FeedbackChannel;
import io.taizhang.issue.domain.IssueCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 反馈.
 *
 * @param text what the person was told
 * @param satisfied what the person said of it, absent when nothing
 */
public record FeedBackIssue(
    @NotNull FeedbackChannel channel,
    @NotBlank @Size(max = 2000) String text,
    @Nullable Boolean satisfied) {

  IssueCommand command() {
    return new IssueCommand.FeedBack(channel, text, satisfied);
  }
}
