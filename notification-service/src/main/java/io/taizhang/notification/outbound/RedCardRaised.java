package io.taizhang.notification.outbound;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim: the clock's owner checks clock, revision and now before it opens an order. */
record RedCardRaised(UUID clockId, long revision, @Nullable Instant dueAt, Instant raisedAt) {

  static RedCardRaised of(RungFired fired) {
    return new RedCardRaised(fired.clockId(), fired.revision(), fired.dueAt(), fired.firedAt());
  }
}
