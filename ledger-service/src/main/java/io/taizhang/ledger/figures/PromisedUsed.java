package io.taizhang.ledger.figures;

import io.taizhang.chassis.time.PromiseFigures;
import java.math.BigDecimal;

/**
 * Promised against used over decided items, in whole working days (START day not counted, same day
 * is 0, pauses excluded).
 *
 * @param averagePromised days an item, two decimals
 * @param averageUsed days an item, two decimals
 */
public record PromisedUsed(
    int items,
    long promisedDays,
    long usedDays,
    BigDecimal averagePromised,
    BigDecimal averageUsed) {

  static PromisedUsed of(PromiseFigures sums) {
    return new PromisedUsed(
        sums.items(),
        sums.promisedDays(),
        sums.usedDays(),
        sums.averagePromised(),
        sums.averageUsed());
  }
}
