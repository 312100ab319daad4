package io.taizhang.ledger.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Parts of a number, two decimals, half up. */
final class Share {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private Share() {}

  /** Per cent; null where there is nothing to be a part of. */
  static @Nullable BigDecimal percent(long part, long of) {
    return of == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(ALL)
            .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
  }

  /** What comes to each; 0.00 where there is none. */
  static BigDecimal each(long sum, long count) {
    return count == 0
        ? BigDecimal.ZERO.setScale(2)
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
  }
}
