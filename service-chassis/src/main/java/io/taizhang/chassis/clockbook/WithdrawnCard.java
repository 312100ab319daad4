package io.taizhang.chassis.clockbook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card that notification-service has taken back.
 *
 * @param revision the clock's on which it had been shown
 * @param rung {@code YELLOW_CARD} or {@code RED_CARD}
 * @param dueAt the due instant as it stands now; null where there is none
 */
public record WithdrawnCard(
    UUID clockId,
    long revision,
    String rung,
    @Nullable Instant dueAt,
    Instant firedAt,
    Instant withdrawnAt) {

  /** Whether an order may rest on it: a red one. */
  public boolean red() {
    return rung.equals("RED_CARD");
  }
}
