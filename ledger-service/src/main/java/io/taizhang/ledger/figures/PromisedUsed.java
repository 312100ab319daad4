package io.taizhang.ledger.figures;

import io.taizhang.chassis.time.PromiseFigures;
import io.taizhang.chassis.time.TimeFigures;
import java.math.BigDecimal;

/**
 * Promised against used over decided items, in whole working days (START day not counted, same day
 * is 0, pauses excluded).
 *
 * @param averagePromised days an item, two decimals
 * @param averageUsed days an item, two decimals
 * @param pausedDays working days of pauses, in none of the others
 * @param statutoryDays what the law allowed, extensions counted
 * @param hours the second measure
 */
public record PromisedUsed(
    int items,
    long promisedDays,
    long usedDays,
    BigDecimal averagePromised,
    BigDecimal averageUsed,
    long pausedDays,
    long statutoryDays,
    OfficeTime hours) {

  static PromisedUsed of(PromiseFigures days, TimeFigures hours, long statutoryDays) {
    return new PromisedUsed(
        days.items(),
        days.promisedDays(),
        days.usedDays(),
        days.averagePromised(),
        days.averageUsed(),
        days.pausedDays(),
        statutoryDays,
        OfficeTime.of(hours));
  }
}
