package io.taizhang.issue.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Step;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code issue.stepped}: a step that has no fact of its own. Reasons in words stay in this service.
 *
 * @param department the lead department, where there is one
 * @param reasonCode the exclusion's code, of steps about one
 * @param mainIssueId the issue that leads, of a merged one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueStepped(
    UUID issueId,
    String number,
    Step step,
    IssueState state,
    @Nullable String department,
    @Nullable String reasonCode,
    @Nullable UUID mainIssueId,
    Instant steppedAt) {}
