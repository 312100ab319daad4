package io.taizhang.notification.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Business time of a story: stands still between jumps, and jumps forward only. */
final class StoryClock extends Clock {

  private final AtomicReference<Instant> now;

  StoryClock(Instant begin) {
    this.now = new AtomicReference<>(begin);
  }

  void jump(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
