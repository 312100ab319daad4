package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.Cause;
import io.taizhang.issue.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** How an issue ended, and why it arose. */
public record ClosingView(
    Outcome outcome,
    String outcomeLabel,
    Cause cause,
    String causeLabel,
    @Nullable String causeText,
    @Nullable String fix,
    boolean onTheSpot) {

  static @Nullable ClosingView of(Issue issue) {
    Outcome outcome = issue.outcome;
    Cause cause = issue.cause;
    return outcome == null || cause == null
        ? null
        : new ClosingView(
            outcome,
            outcome.label(),
            cause,
            cause.label(),
            issue.causeText,
            issue.fix,
            Boolean.TRUE.equals(issue.onTheSpot));
  }
}
