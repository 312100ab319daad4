package io.taizhang.chassis.messaging.parked;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the parking place. */
record ParkedEvent(
    long id,
    String consumer,
    String key,
    @Nullable Long sequence,
    UUID eventId,
    @Nullable String region,
    String text,
    String reason,
    int attempts,
    Instant parkedAt,
    @Nullable Instant lastTriedAt) {

  /** A parked event changes by being tried. */
  long version() {
    return attempts;
  }

  /** True for somebody of that region or above, and for all when it belongs to none. */
  boolean seenFrom(String regionCode) {
    return region == null || region.contains("/" + regionCode + "/");
  }
}
