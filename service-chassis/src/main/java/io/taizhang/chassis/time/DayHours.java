package io.taizhang.chassis.time;

import java.time.LocalTime;

/**
 * Office hours of one working day, with the noon break. Openings belong to the hours, closings do
 * not. Times that do not follow one another throw {@link IllegalArgumentException}.
 */
public record DayHours(
    LocalTime morningOpen,
    LocalTime morningClose,
    LocalTime afternoonOpen,
    LocalTime afternoonClose) {

  public DayHours {
    if (!morningOpen.isBefore(morningClose)
        || afternoonOpen.isBefore(morningClose)
        || !afternoonOpen.isBefore(afternoonClose)) {
      throw new IllegalArgumentException("office hours must follow one another");
    }
  }

  /**
   * Office time between two times of the day; zero if the second is no later.
   *
   * @param from nanosecond of the day, as all these
   */
  long between(long from, long to) {
    return overlap(morningOpen, morningClose, from, to)
        + overlap(afternoonOpen, afternoonClose, from, to);
  }

  /** Office time of the whole day, in nanoseconds. */
  long whole() {
    return between(0, Long.MAX_VALUE);
  }

  /**
   * The earliest time of the day by which so much office time has passed since {@code from}.
   *
   * @param time more than zero and no more than remains of the day
   */
  long after(long from, long time) {
    long morning = between(from, morningClose.toNanoOfDay());
    return time <= morning
        ? Math.max(from, morningOpen.toNanoOfDay()) + time
        : Math.max(from, afternoonOpen.toNanoOfDay()) + time - morning;
  }

  private static long overlap(LocalTime open, LocalTime close, long from, long to) {
    return Math.max(0, Math.min(close.toNanoOfDay(), to) - Math.max(open.toNanoOfDay(), from));
  }
}
