package io.taizhang.issue.workflow;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * 并案.
 *
 * @param mainIssueId the issue that leads
 */
public record MergeIssue(@NotNull UUID mainIssueId) {}
