package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.IssueCommand;
import io.taizhang.issue.domain.Tier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 分类.
 *
 * @param category field of affairs, such as 住房维修资金
 */
public record ClassifyIssue(@NotBlank @Size(max = 60) String category, @NotNull Tier tier) {

  IssueCommand command() {
    return new IssueCommand.Classify(category, tier);
  }
}
