package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pause and its end.
 *
 * @param expectedEnd last day the applicant was told last to expect
 * @param endedAt when it was resumed or the clock stopped; null while open
 */
public record PausePeriod(ClockFact.Pause pause, LocalDate expectedEnd, @Nullable Instant endedAt) {

  static PausePeriod of(ClockFact.Pause pause) {
    return new PausePeriod(pause, pause.expectedEnd(), null);
  }

  public boolean open() {
    return endedAt == null;
  }

  /** The day of pausing, the first one not counted. */
  public LocalDate firstDay() {
    return BusinessZone.dateOf(pause.effective());
  }

  /** The day of resuming, the last one not counted; while open the day it is expected to be. */
  public LocalDate lastDay() {
    LocalDate last = endedAt == null ? expectedEnd : BusinessZone.dateOf(endedAt);
    return last.isBefore(firstDay()) ? firstDay() : last;
  }

  /** Whether an open pause has outlived the end the applicant was told. */
  public boolean staleAt(Instant now) {
    return open() && BusinessZone.dateOf(now).isAfter(expectedEnd);
  }

  PausePeriod endAt(Instant instant) {
    return open() ? new PausePeriod(pause, expectedEnd, instant) : this;
  }

  PausePeriod expectedUntil(LocalDate day) {
    return open() ? new PausePeriod(pause, day, null) : this;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  Still still() {
    long first = BusinessZone.dayOf(pause.effective());
    long last = endedAt == null ? expectedEnd.toEpochDay() : BusinessZone.dayOf(endedAt);
    return new Still(pause.effective(), first, Math.max(first, last), open(), pause);
  }
}
