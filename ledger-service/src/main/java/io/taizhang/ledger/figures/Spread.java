package io.taizhang.ledger.figures;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How working days are spread over items.
 *
 * @param items of which the days are known
 * @param median days that half the items did not exceed; 0 of none
 * @param p90 days that nine in ten did not exceed; 0 of none
 * @param mean days an item, two decimals; 0.00 of none
 */
public record Spread(long items, int median, int p90, BigDecimal mean) {

  static Spread of(Tuple row, String what) {
    long items = row.get("items_" + what, Long.class);
    return items == 0
        ? new Spread(0, 0, 0, Share.each(0, 0))
        : new Spread(
            items,
            row.get("median_" + what, Integer.class),
            row.get("p90_" + what, Integer.class),
            row.get("mean_" + what, BigDecimal.class).setScale(2, RoundingMode.HALF_UP));
  }
}
