package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.IssueCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * 指定跟办人.
 *
 * @param subject the {@code sub} of the person's tokens
 * @param name official name
 */
public record NameFollower(
    @NotBlank @Size(max = 100) String subject, @NotBlank @Size(max = 60) String name) {
  IssueCommand command() {
    return new IssueCommand.AssignFollower(subject, name);
  }
}
