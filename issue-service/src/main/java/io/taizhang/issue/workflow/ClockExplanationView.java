package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.time.ExplainedDay;
import io.taizhang.chassis.time.Explanation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A due date, day by day.
 *
 * @param counted working days counted
 * @param provisionalReason why the date may still move; absent when it will not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockExplanationView(
    UUID clockId,
    String limit,
    String source,
    Instant dueAt,
    int counted,
    @Nullable String provisionalReason,
    List<ExplainedDay> days) {

  static ClockExplanationView of(StoredClock clock, Explanation explanation) {
    return new ClockExplanationView(
        clock.id(),
        clock.clock().limit().text(),
        clock.clock().limit().source(),
        explanation.due().at(),
        explanation.counted(),
        explanation.due().provisionalReason(),
        explanation.days());
  }
}
