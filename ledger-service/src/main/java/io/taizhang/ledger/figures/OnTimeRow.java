package io.taizhang.ledger.figures;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One group's figures, in whole working days.
 *
 * @param key a department's or region's code, a kind, a month, a mode
 * @param items decided
 * @param onTime of them, before the promised limit had run out
 * @param onTimeRate per cent, two decimals; null where none is decided
 * @param overdue running now, past its due instant; null where what runs has no such key
 * @param averagePromised days an item, two decimals
 * @param averageUsed days an item, two decimals
 * @param pausedDays working days of pauses, in none of the others
 */
public record OnTimeRow(
    String key,
    String name,
    long items,
    long onTime,
    long late,
    @Nullable BigDecimal onTimeRate,
    @Nullable Long overdue,
    long promisedDays,
    long usedDays,
    BigDecimal averagePromised,
    BigDecimal averageUsed,
    long pausedDays,
    long statutoryDays) {

  static OnTimeRow of(Tuple sums, String name, @Nullable Long overdue) {
    long items = sums.get("items", Long.class);
    long onTime = sums.get("on_time", Long.class);
    long promised = sums.get("promised", Long.class);
    long used = sums.get("used", Long.class);
    return new OnTimeRow(
        sums.get("key", String.class),
        name,
        items,
        onTime,
        items - onTime,
        Share.percent(onTime, items),
        overdue,
        promised,
        used,
        Share.each(promised, items),
        Share.each(used, items),
        sums.get("paused", Long.class),
        sums.get("statutory", Long.class));
  }

  /** A group of which nothing is decided yet. */
  static OnTimeRow running(String key, String name, long overdue) {
    return new OnTimeRow(
        key, name, 0, 0, 0, null, overdue, 0, 0, Share.each(0, 0), Share.each(0, 0), 0, 0);
  }
}
