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
 * @param dedupeKey there is one intent of it that stands: clock, rung and revision
 * @param ladderId the version of the ladder that armed it
 * @param told how many recipients were told
 * @param skipReason why nobody was told, null where somebody was or nobody was to be
 * @param withdrawnAt when a card was taken back, or the order that is told of; null while it stands
 */
record IntentView(
    UUID id,
    UUID clockId,
    Rung rung,
    String rungName,
    long revision,
    String dedupeKey,
    UUID ladderId,
    @Nullable Subject subject,
    Instant armedAt,
    Instant firedAt,
    IntentOutcome outcome,
    String outcomeName,
    int told,
    @Nullable String skipReason,
    @Nullable Instant withdrawnAt) {

  static IntentView of(Intent intent, @Nullable WatchedClock clock) {
    IntentOutcome outcome = IntentOutcome.of(intent);
    return new IntentView(
        intent.id,
        intent.clockId,
        intent.rung,
        intent.rung.label(),
        intent.revision,
        intent.clockId + "/" + intent.rung + "/" + intent.revision,
        intent.ladderId,
        clock == null ? null : clock.subject(),
        intent.armedAt,
        intent.firedAt,
        outcome,
        outcome.label(),
        intent.told,
        intent.skipReason,
        intent.withdrawnAt);
  }
}
