package io.taizhang.ledger.submission.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a hand-in stands against the day set for it. */
public enum HandInState {
  UNSCHEDULED("未定日期"),
  WAITING("待报"),
  OVERDUE("逾期未报"),
  ON_TIME("按期"),
  LATE("迟报");

  private final String label;

  HandInState(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  /**
   * Where it stands today; the day set is the last on which a hand-in is on time.
   *
   * @param wanted the day set, if one is
   * @param done the day of the first hand-in, if there was one
   */
  public static HandInState of(
      @Nullable LocalDate wanted, @Nullable LocalDate done, LocalDate today) {
    if (wanted == null) {
      return UNSCHEDULED;
    }
    if (done == null) {
      return today.isAfter(wanted) ? OVERDUE : WAITING;
    }
    return done.isAfter(wanted) ? LATE : ON_TIME;
  }
}
