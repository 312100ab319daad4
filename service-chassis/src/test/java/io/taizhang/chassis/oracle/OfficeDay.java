package io.taizhang.chassis.oracle;

import io.taizhang.chassis.time.DayHours;
import java.time.LocalTime;
import java.util.List;

/** The hours of one working day, with the noon break between {@code noon} and {@code reopen}. */
record OfficeDay(LocalTime open, LocalTime noon, LocalTime reopen, LocalTime close) {

  /** From 08:30 to 12:00 and from 14:30 to 17:30. */
  static final OfficeDay STANDARD = of("08:30", "12:00", "14:30", "17:30");

  static OfficeDay of(String open, String noon, String reopen, String close) {
    return new OfficeDay(
        LocalTime.parse(open),
        LocalTime.parse(noon),
        LocalTime.parse(reopen),
        LocalTime.parse(close));
  }

  /** A morning or an afternoon. */
  record Half(LocalTime from, LocalTime to) {}

  List<Half> halves() {
    return List.of(new Half(open, noon), new Half(reopen, close));
  }

  /** The same hours in the calculator's terms. */
  DayHours dayHours() {
    return new DayHours(open, noon, reopen, close);
  }
}
