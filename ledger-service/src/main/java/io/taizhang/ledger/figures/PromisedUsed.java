package io.taizhang.ledger.figures;

import io.taizhang.chassis.time.PromiseFigures;
import io.taizhang.chassis.time.TimeFigures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Promised against used over decided items, in whole working days (START day not counted, same day
 * is 0, pauses excluded).
 *
 * @param averagePromised days an item, two decimals
 * @param averageUsed days an item, two decimals
 * @param pausedDays working days of pauses, in none of the others
 * @param statutoryDays what the law allowed, extensions counted
 * @param hours the second measure
 * @param onTime decided before the promised limit had run out
 * @param onTimeRate per cent, two decimals; null where none is decided
 * @param overdue running now, past its due instant, whatever days are asked for
 */
public record PromisedUsed(
    int items,
    long promisedDays,
    long usedDays,
    BigDecimal averagePromised,
    BigDecimal averageUsed,
    long pausedDays,
    long statutoryDays,
    OfficeTime hours,
    long onTime,
    long late,
    @Nullable BigDecimal onTimeRate,
    long overdue) {

  static PromisedUsed of(
      PromiseFigures days, TimeFigures hours, long statutoryDays, long onTime, long overdue) {
    return new PromisedUsed(
        days.items(),
        days.promisedDays(),
        days.usedDays(),
        days.averagePromised(),
        days.averageUsed(),
        days.pausedDays(),
        statutoryDays,
        OfficeTime.of(hours),
        onTime,
        days.items() - onTime,
        Share.percent(onTime, days.items()),
        overdue);
  }
}
