package io.taizhang.issue.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.workflow.IssueCase;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the person served may know: how far it is, since when, and in the end what came of it.
 *
 * @param outcome once it was fed back
 * @param feedback what the person was told
 * @param score the person's own rating of it
 * @param mayRate whether a rating is awaited
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueStatusView(
    String number,
    IssueState state,
    String stateLabel,
    Instant registeredAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant classifiedAt,
    @Nullable Instant referredAt,
    @Nullable Instant closedAt,
    @Nullable Instant fedBackAt,
    @Nullable Outcome outcome,
    @Nullable String outcomeLabel,
    @Nullable String feedback,
    @Nullable Instant acknowledgedAt,
    @Nullable Integer score,
    boolean mayRate) {

  static IssueStatusView of(
      IssueCase issue, Optional<Instant> acknowledgedAt, Optional<Integer> score) {
    boolean told = issue.fedBackAt() != null;
    Outcome outcome = told ? issue.outcome() : null;
    return new IssueStatusView(
        issue.number(),
        issue.state(),
        issue.state().label(),
        issue.registeredAt(),
        issue.acceptedAt(),
        issue.classifiedAt(),
        issue.referredAt(),
        issue.closedAt(),
        issue.fedBackAt(),
        outcome,
        outcome == null ? null : outcome.label(),
        told ? issue.feedbackText() : null,
        acknowledgedAt.orElse(null),
        score.orElse(null),
        told && score.isEmpty());
  }
}
