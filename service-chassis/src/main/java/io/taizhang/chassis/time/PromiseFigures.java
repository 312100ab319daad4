package io.taizhang.chassis.time;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Promised against used, in whole working days over a number of items. Negative numbers throw
 * {@link IllegalArgumentException}.
 *
 * @param usedDays without the days of pauses
 * @param pausedDays working days of pauses, shown apart
 */
public record PromiseFigures(int items, long promisedDays, long usedDays, long pausedDays) {

  public static final PromiseFigures NONE = new PromiseFigures(0, 0, 0);

  /** Figures of items that were never paused. */
  public PromiseFigures(int items, long promisedDays, long usedDays) {
    this(items, promisedDays, usedDays, 0);
  }

  public PromiseFigures {
    if (items < 0 || promisedDays < 0 || usedDays < 0 || pausedDays < 0) {
      throw new IllegalArgumentException("negative figures");
    }
  }

  /** These figures and one item more. */
  public PromiseFigures plusItem(int promised, int used, int paused) {
    return new PromiseFigures(
        items + 1, promisedDays + promised, usedDays + used, pausedDays + paused);
  }

  /** Working days promised per item, two places, half up; 0.00 without items. */
  public BigDecimal averagePromised() {
    return average(promisedDays);
  }

  /** Working days used per item, two places, half up; 0.00 without items. */
  public BigDecimal averageUsed() {
    return average(usedDays);
  }

  private BigDecimal average(long days) {
    return items == 0
        ? BigDecimal.ZERO.setScale(2)
        : BigDecimal.valueOf(days).divide(BigDecimal.valueOf(items), 2, RoundingMode.HALF_UP);
  }
}
