package io.taizhang.ledger.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Hours of office time of a decided item, two places, half up.
 *
 * @param used from acceptance to decision, the days of pauses left out
 * @param paused of the days of pauses
 */
public record ItemHours(BigDecimal promised, BigDecimal used, BigDecimal paused) {

  private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);

  static @Nullable ItemHours of(Item item) {
    Long promised = item.promisedSeconds;
    Long used = item.usedSeconds;
    Long paused = item.pausedSeconds;
    return promised == null || used == null || paused == null
        ? null
        : new ItemHours(hours(promised), hours(used), hours(paused));
  }

  private static BigDecimal hours(long seconds) {
    return BigDecimal.valueOf(seconds).divide(HOUR, 2, RoundingMode.HALF_UP);
  }
}
