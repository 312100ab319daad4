package io.taizhang.chassis.time;

import java.time.Duration;
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

  /** Office time between two times of the day; zero if the second is no later. */
  Duration between(LocalTime from, LocalTime to) {
    return overlap(morningOpen, morningClose, from, to)
        .plus(overlap(afternoonOpen, afternoonClose, from, to));
  }

  /** Office time of the whole day. */
  Duration whole() {
    return between(LocalTime.MIN, LocalTime.MAX);
  }

  /**
   * The earliest time of the day by which so much office time has passed since {@code from}.
   *
   * @param time more than zero and no more than remains of the day
   */
  LocalTime after(LocalTime from, Duration time) {
    Duration morning = between(from, morningClose);
    return time.compareTo(morning) <= 0
        ? later(from, morningOpen).plus(time)
        : later(from, afternoonOpen).plus(time.minus(morning));
  }

  private static Duration overlap(LocalTime open, LocalTime close, LocalTime from, LocalTime to) {
    LocalTime first = later(open, from);
    LocalTime last = close.isBefore(to) ? close : to;
    return first.isBefore(last)
        ? Duration.ofNanos(last.toNanoOfDay() - first.toNanoOfDay())
        : Duration.ZERO;
  }

  private static LocalTime later(LocalTime a, LocalTime b) {
    return a.isAfter(b) ? a : b;
  }
}
