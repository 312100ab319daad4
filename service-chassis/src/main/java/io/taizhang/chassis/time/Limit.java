package io.taizhang.chassis.time;

/**
 * A time limit as a budget of whole units. A negative amount throws {@link
 * IllegalArgumentException}.
 *
 * @param amount in units: 3 half days are one and a half days; 0 is 即办, due the same working day
 * @param startsAt the event on whose date the limit's day zero falls
 * @param source the article or promise the limit rests on
 */
public record Limit(int amount, LimitUnit unit, StartEvent startsAt, String source) {

  public Limit {
    if (amount < 0) {
      throw new IllegalArgumentException("negative limit: " + amount);
    }
  }

  /** As an office writes it: 20个工作日, 1.5个工作日, 4个工作小时, or 即办. */
  public String text() {
    if (amount == 0) {
      return "即办";
    }
    return unit == LimitUnit.HALF_DAY
        ? amount / 2 + (amount % 2 == 0 ? "" : ".5") + "个" + LimitUnit.WORKING_DAY.label()
        : amount + "个" + unit.label();
  }
}
