package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an issue has come where it was sent on to.
 *
 * @param windowDepartment whose window has it there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentOnView(
    UUID issueId,
    String number,
    String regionCode,
    String windowDepartment,
    IssueState state,
    String stateLabel,
    @Nullable Outcome outcome,
    Instant registeredAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant closedAt) {

  /** The latest, when it was sent on more than once. */
  static @Nullable SentOnView of(Issue issue) {
    return issue.progress.direction == null || issue.arrivals.isEmpty()
        ? null
        : arrived(issue.arrivals.getLast());
  }

  private static SentOnView arrived(Issue there) {
    return new SentOnView(
        there.id,
        there.number,
        there.regionCode,
        there.windowDepartment,
        there.state,
        there.state.label(),
        there.outcome,
        there.registeredAt,
        there.acceptedAt,
        there.closedAt);
  }
}
