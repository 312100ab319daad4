package io.taizhang.notification.deadline;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The stretch of time in which a version of the calendar decrees anything otherwise; all of it
 * where office hours change.
 *
 * @param until the instant after the last one
 */
record Touched(Instant from, Instant until) {

  private static final Touched ALWAYS =
      new Touched(Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"));

  /** Empty where it only makes a further year known: no day becomes another. */
  static Optional<Touched> by(CalendarVersion version) {
    if (version.hours() != null) {
      return Optional.of(ALWAYS);
    }
    List<DecreedDay> days = version.days();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Touched(begin(days.getFirst().date()), begin(days.getLast().date().plusDays(1))));
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(BusinessZone.ZONE).toInstant();
  }
}
