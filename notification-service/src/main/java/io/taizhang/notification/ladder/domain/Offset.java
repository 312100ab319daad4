package io.taizhang.notification.ladder.domain;

/**
 * How far a rung lies from what it is reckoned from.
 *
 * @param amount working days, before it if negative and its very instant if 0; or the percentage of
 *     the budget that has been used, 100 being the due instant
 */
public record Offset(Unit unit, int amount) {

  /** What the amount counts. */
  public enum Unit {
    WORKING_DAYS,
    PERCENT_OF_BUDGET
  }

  private static final int WHOLE = 100;

  public static Offset days(int amount) {
    return new Offset(Unit.WORKING_DAYS, amount);
  }

  public static Offset percent(int used) {
    return new Offset(Unit.PERCENT_OF_BUDGET, used);
  }

  /** Whether it lies before what it is reckoned from. */
  public boolean before() {
    return beyond() < 0;
  }

  /** Whether it lies after it. */
  public boolean after() {
    return beyond() > 0;
  }

  /**
   * Working days from the anchor: what is left of the budget is counted back from the due date, so
   * that pauses and extensions behind us are accounted for. Days are whole: a rung is never reached
   * before its percentage has been used.
   *
   * @param budget in working days
   */
  int workingDays(int budget) {
    return unit == Unit.WORKING_DAYS ? amount : Math.ceilDiv(beyond() * budget, WHOLE);
  }

  private int beyond() {
    return unit == Unit.WORKING_DAYS ? amount : amount - WHOLE;
  }
}
