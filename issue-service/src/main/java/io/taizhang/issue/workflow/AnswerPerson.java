package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.IssueCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 首次实质答复.
 *
 * @param promise needed of a complex issue
 */
public record AnswerPerson(
    @NotBlank @Size(max = 2000) String text, @Valid @Nullable PromiseGiven promise) {
  IssueCommand command() {
    return new IssueCommand.RecordAnswer(text, promise == null ? null : promise.promise());
  }
}
