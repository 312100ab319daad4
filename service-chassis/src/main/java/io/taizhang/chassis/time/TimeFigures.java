package io.taizhang.chassis.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Promised against used, in office time over a number of items: the second measure beside {@link
 * PromiseFigures}.
 *
 * @param used without the days of pauses
 * @param paused office time of the days of pauses, shown apart
 */
public record TimeFigures(int items, Duration promised, Duration used, Duration paused) {

  public static final TimeFigures NONE =
      new TimeFigures(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

  /** These figures and one item more. */
  public TimeFigures plusItem(Duration promisedTime, Elapsed elapsed) {
    return new TimeFigures(
        items + 1,
        promised.plus(promisedTime),
        used.plus(elapsed.workingTime()),
        paused.plus(elapsed.pausedTime()));
  }

  /** Hours promised per item, two places, half up; 0.00 without items. */
  public BigDecimal averagePromisedHours() {
    return average(promised);
  }

  /** Hours used per item, two places, half up; 0.00 without items. */
  public BigDecimal averageUsedHours() {
    return average(used);
  }

  private BigDecimal average(Duration time) {
    return items == 0
        ? BigDecimal.ZERO.setScale(2)
        : BigDecimal.valueOf(time.toSeconds())
            .divide(BigDecimal.valueOf(3600L * items), 2, RoundingMode.HALF_UP);
  }
}
