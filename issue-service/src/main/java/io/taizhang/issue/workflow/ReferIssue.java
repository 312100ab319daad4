package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.IssueCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 转办, departments by their codes.
 *
 * @param assisting none when absent
 */
public record ReferIssue(
    @NotBlank @Size(max = 60) String leadDepartment,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> assisting) {

  IssueCommand command() {
    return new IssueCommand.Refer(leadDepartment, Objects.requireNonNullElse(assisting, List.of()));
  }
}
