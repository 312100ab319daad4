package io.taizhang.chassis.time;

/**
 * A time limit as a budget of whole days. A negative amount throws {@link
 * IllegalArgumentException}.
 *
 * @param amount days of the unit; 0 is 即办, due the same working day
 * @param startsAt the event on whose date the limit's day zero falls
 * @param source the article or promise the limit rests on
 */
public record Limit(int amount, LimitUnit unit, StartEvent startsAt, String source) {

  public Limit {
    if (amount < 0) {
      throw new IllegalArgumentException("negative limit: " + amount);
    }
  }

  /** As an office writes it: 20个工作日, or 即办. */
  public String text() {
    return amount == 0 ? "即办" : amount + "个" + unit.label();
  }
}
