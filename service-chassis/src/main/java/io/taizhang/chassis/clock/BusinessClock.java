package io.taizhang.chassis.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The clock that facts, due dates and ladders go by. It ticks like the real one, some distance away
 * from it; the distance only grows. It counts in milliseconds, as databases and JSON keep instants.
 * Tokens, leases and retries do not use it.
 */
public final class BusinessClock extends Clock {

  private final Clock real;
  private final AtomicLong nanosAhead;

  /** A clock that is {@code ahead} of the real one. */
  public BusinessClock(Clock real, Duration ahead) {
    this(real, new AtomicLong(ahead.toNanos()));
  }

  private BusinessClock(Clock real, AtomicLong nanosAhead) {
    this.real = real;
    this.nanosAhead = nanosAhead;
  }

  @Override
  public Instant instant() {
    return real.instant().plusNanos(nanosAhead.get()).truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new BusinessClock(real.withZone(zone), nanosAhead);
  }

  /** How far business time is from real time. */
  public Duration ahead() {
    return Duration.ofNanos(nanosAhead.get());
  }

  /**
   * Moves business time forward.
   *
   * @return false, and nothing happens, when {@code to} is not later than now
   */
  public boolean travel(Instant to) {
    long wanted = Duration.between(real.instant(), to).toNanos();
    return nanosAhead.getAndAccumulate(wanted, Math::max) < wanted;
  }
}
