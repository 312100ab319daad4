package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.IssueState;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list.
 *
 * @param state only issues in this state
 * @param department only issues this department leads or assists
 * @param projectId only issues that name this project
 */
public record IssueFilter(
    @QueryParam("state") @Nullable IssueState state,
    @QueryParam("department") @Nullable String department,
    @QueryParam("projectId") @Nullable UUID projectId) {}
