package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockState;
import io.taizhang.chassis.time.Due;
import io.taizhang.issue.domain.Stage;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one stage.
 *
 * @param limit as an office writes it: 3个工作日
 * @param source what the limit rests on
 * @param overdue asked now, or at the stop when the stage is over
 * @param provisional whether the due date rests on days for which no notice is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StageClockView(
    UUID id,
    Stage stage,
    String stageLabel,
    ClockPhase phase,
    String department,
    String limit,
    String source,
    Instant startedAt,
    Instant dueAt,
    @Nullable Instant stoppedAt,
    boolean overdue,
    boolean provisional,
    long revision) {

  static StageClockView of(Stage stage, StoredClock stored, Due due, Instant now) {
    ClockState state = ClockState.of(stored.facts());
    Instant stopped = state.stoppedAt();
    return new StageClockView(
        stored.id(),
        stage,
        stage.label(),
        state.phase(),
        stored.clock().addressee().department(),
        stored.clock().limit().text(),
        stored.clock().limit().source(),
        Objects.requireNonNull(state.startedAt()),
        due.at(),
        stopped,
        due.passedAt(stopped == null ? now : stopped),
        due.provisional(),
        stored.revision());
  }
}
