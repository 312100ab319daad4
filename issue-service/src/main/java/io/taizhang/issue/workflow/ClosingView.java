package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an issue ended, and why it arose. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClosingView(
    Outcome outcome,
    String outcomeLabel,
    String cause,
    @Nullable String causeLabel,
    @Nullable String causeText,
    @Nullable String fix,
    boolean onTheSpot,
    @Nullable UUID checklistId,
    @Nullable String checklistItem,
    @Nullable String difference) {

  static @Nullable ClosingView of(Issue issue, @Nullable String causeLabel) {
    Outcome outcome = issue.outcome;
    String cause = issue.cause;
    return outcome == null || cause == null
        ? null
        : new ClosingView(
            outcome,
            outcome.label(),
            cause,
            causeLabel,
            issue.causeText,
            issue.fix,
            Boolean.TRUE.equals(issue.onTheSpot),
            issue.checklistId,
            issue.checklistItem,
            issue.difference);
  }
}
