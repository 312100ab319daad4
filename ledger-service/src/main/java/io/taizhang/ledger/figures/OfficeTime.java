package io.taizhang.ledger.figures;

import io.taizhang.chassis.time.TimeFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Promised against used in hours of office time, two decimals.
 *
 * @param items those that were measured in hours: all decided since hours are kept
 * @param paused hours of the days of pauses, in none of the others
 * @param averagePromised hours an item
 * @param averageUsed hours an item
 */
public record OfficeTime(
    int items,
    BigDecimal promised,
    BigDecimal used,
    BigDecimal paused,
    BigDecimal averagePromised,
    BigDecimal averageUsed) {

  private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);

  static OfficeTime of(TimeFigures sums) {
    return new OfficeTime(
        sums.items(),
        hours(sums.promised()),
        hours(sums.used()),
        hours(sums.paused()),
        sums.averagePromisedHours(),
        sums.averageUsedHours());
  }

  private static BigDecimal hours(Duration time) {
    return BigDecimal.valueOf(time.toSeconds()).divide(HOUR, 2, RoundingMode.HALF_UP);
  }
}
