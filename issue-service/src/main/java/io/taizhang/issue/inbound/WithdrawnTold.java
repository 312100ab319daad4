package io.taizhang.issue.inbound;

import io.taizhang.chassis.clockbook.WithdrawnCard;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As much of {@code deadline.withdrawn} as is read here. */
record WithdrawnTold(
    UUID clockId,
    long firedRevision,
    String rung,
    @Nullable Instant dueAt,
    Instant firedAt,
    Instant withdrawnAt) {

  WithdrawnCard card() {
    return new WithdrawnCard(clockId, firedRevision, rung, dueAt, firedAt, withdrawnAt);
  }
}
