package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Tier;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue as a line of the list; nobody's name is in it.
 *
 * @param awaits the stage whose clock runs, null at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueSummary(
    UUID id,
    String number,
    IssueKind kind,
    String title,
    IssueState state,
    String stateLabel,
    @Nullable Stage awaits,
    String regionCode,
    @Nullable UUID projectId,
    @Nullable Tier tier,
    @Nullable String leadDepartment,
    @Nullable Outcome outcome,
    Instant registeredAt,
    @Nullable Instant closedAt,
    long version) {

  static IssueSummary of(Issue issue) {
    return new IssueSummary(
        issue.id,
        issue.number,
        issue.kind,
        issue.title,
        issue.state,
        issue.state.label(),
        issue.state.awaits().orElse(null),
        issue.regionCode,
        issue.projectId,
        issue.tier,
        issue.leadDepartment,
        issue.outcome,
        issue.registeredAt,
        issue.closedAt,
        issue.version);
  }
}
