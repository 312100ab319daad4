package io.taizhang.chassis.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A pause, in local time.
 *
 * @param until when the clock was resumed, null while the pause is open
 * @param expectedEnd the day on which resuming was expected
 */
record Halt(LocalDateTime from, @Nullable LocalDateTime until, LocalDate expectedEnd) {

  static Halt between(String from, String until) {
    LocalDateTime resumed = LocalDateTime.parse(until);
    return new Halt(LocalDateTime.parse(from), resumed, resumed.toLocalDate());
  }

  static Halt open(String from, String expectedEnd) {
    return new Halt(LocalDateTime.parse(from), null, LocalDate.parse(expectedEnd));
  }

  boolean isOpen() {
    return until == null;
  }

  /** The days of pausing and resuming belong to it; an open one lasts to its expected end. */
  boolean covers(LocalDate day) {
    LocalDate last = until == null ? expectedEnd : until.toLocalDate();
    return !day.isBefore(from.toLocalDate()) && !day.isAfter(last);
  }
}
