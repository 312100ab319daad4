package io.taizhang.notification.deadline;

import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import java.time.Instant;

/** A rung that is still to fire. */
record DeadlineView(Rung rung, String rungName, RungEffect effect, Instant armedAt, long revision) {

  static DeadlineView of(Deadline deadline) {
    return new DeadlineView(
        deadline.rung, deadline.rung.label(), deadline.effect, deadline.armedAt, deadline.revision);
  }
}
