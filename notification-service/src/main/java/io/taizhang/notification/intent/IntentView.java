package io.taizhang.notification.intent;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rung that has fired, as supervisors see it.
 *
 * @param revision the clock's when the rung was armed
 * @param skipReason why nobody was told, null where somebody was or nobody was to be
 */
record IntentView(
    UUID id,
    UUID clockId,
    Rung rung,
    String rungName,
    long revision,
    @Nullable Subject subject,
    Instant armedAt,
    Instant firedAt,
    @Nullable String skipReason) {

  static IntentView of(Intent intent, @Nullable WatchedClock clock) {
    return new IntentView(
        intent.id,
        intent.clockId,
        intent.rung,
        intent.rung.label(),
        intent.revision,
        clock == null ? null : clock.subject(),
        intent.armedAt,
        intent.firedAt,
        intent.skipReason);
  }
}
