package io.taizhang.notification.deadline.history;

import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;

/** An intent that was found. */
public record Fired(
    UUID intentId, UUID clockId, Rung rung, long revision, Instant armedAt, Instant firedAt) {
  String name() {
    return clockId + "/" + rung + "/" + revision;
  }
}
