package io.taizhang.notification.deadline;

import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rung that is still to fire.
 *
 * @param heldReason why it could not be fired, null unless it is held
 */
record DeadlineView(
    Rung rung,
    String rungName,
    RungEffect effect,
    Instant armedAt,
    long revision,
    @Nullable String heldReason) {

  static DeadlineView of(Deadline deadline) {
    return new DeadlineView(
        deadline.rung,
        deadline.rung.label(),
        deadline.effect,
        deadline.armedAt,
        deadline.revision,
        deadline.heldReason);
  }
}
