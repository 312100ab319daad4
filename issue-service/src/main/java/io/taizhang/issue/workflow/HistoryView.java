package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Step;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of an issue's history.
 *
 * @param from null on registration
 * @param by official name or title of who did it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(
    Step step,
    String stepLabel,
    @Nullable IssueState from,
    IssueState to,
    String by,
    Instant at,
    @Nullable String note) {

  static HistoryView of(HistoryLine line) {
    return new HistoryView(
        line.step, line.step.label(), line.from, line.to, line.actorName, line.at, line.note);
  }
}
