package io.taizhang.notification.deadline;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rung that could not be fired and waits for somebody to mend the reason.
 *
 * @param subject what it is about, null when nobody has told of the clock
 * @param armedAt when it ought to have fired
 */
record HeldView(
    UUID id,
    UUID clockId,
    Rung rung,
    String rungName,
    @Nullable Subject subject,
    Instant armedAt,
    @Nullable Instant heldAt,
    @Nullable String heldReason) {

  static HeldView of(Deadline deadline, @Nullable WatchedClock clock) {
    return new HeldView(
        deadline.id,
        deadline.clockId,
        deadline.rung,
        deadline.rung.label(),
        clock == null ? null : clock.subject(),
        deadline.armedAt,
        deadline.heldAt,
        deadline.heldReason);
  }
}
