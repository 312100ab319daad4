package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pause and its end.
 *
 * @param endedAt when it was resumed or the clock stopped; null while open
 */
public record PausePeriod(ClockFact.Pause pause, @Nullable Instant endedAt) {

  public boolean open() {
    return endedAt == null;
  }

  /** The day of pausing, the first one not counted. */
  public LocalDate firstDay() {
    return BusinessZone.dateOf(pause.effective());
  }

  /** The day of resuming, the last one not counted; while open the day it is expected to be. */
  public LocalDate lastDay() {
    LocalDate last = endedAt == null ? pause.expectedEnd() : BusinessZone.dateOf(endedAt);
    return last.isBefore(firstDay()) ? firstDay() : last;
  }

  /** Whether an open pause has outlived the end the applicant was told. */
  public boolean staleAt(Instant now) {
    return open() && BusinessZone.dateOf(now).isAfter(pause.expectedEnd());
  }

  PausePeriod endAt(Instant instant) {
    return open() ? new PausePeriod(pause, instant) : this;
  }
}
