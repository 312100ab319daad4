package io.taizhang.ledger.submission.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a hand-in stands against the day set for it. */
public enum HandInState {
  /** 未定日期. */
  UNSCHEDULED,
  /** 待报. */
  WAITING,
  /** 逾期未报. */
  OVERDUE,
  /** 按期. */
  ON_TIME,
  /** 迟报. */
  LATE;

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
