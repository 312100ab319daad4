package io.taizhang.notification.deadline;

import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * An engine of its own with a clock that is behind, and that jumps: back by up to three days, and
 * forward again. Fires what is due until it is stopped, and begins again whatever happens to it.
 */
final class Replica implements AutoCloseable {

  private static final int LARGEST_BATCH = 25;
  private static final int LARGEST_SKEW_SECONDS = 7_200;
  private static final int LARGEST_JUMP_SECONDS = 3 * 86_400;
  private static final int ONE_IN_JUMP = 60;
  private static final long REST_NANOS = 300_000;

  private final Round round;
  private final Clock business;
  private final Random random;
  private final Thread thread;
  private volatile boolean running = true;
  private Clock clock;
  private int broken;
  private int jumped;

  Replica(String name, Round round, Clock business, long seed) {
    this.round = round;
    this.business = business;
    this.random = new Random(seed);
    this.clock = behind(LARGEST_SKEW_SECONDS);
    this.thread = Thread.ofPlatform().daemon().name(name).start(this::run);
  }

  private void run() {
    while (running) {
      if (random.nextInt(ONE_IN_JUMP) == 0) {
        clock = behind(jumped % 2 == 0 ? LARGEST_JUMP_SECONDS : LARGEST_SKEW_SECONDS);
        jumped++;
      }
      try {
        round.fire(clock.instant(), 1 + random.nextInt(LARGEST_BATCH));
      } catch (Exception e) {
        broken++;
      }
      LockSupport.parkNanos(REST_NANOS);
    }
  }

  private Clock behind(int mostSeconds) {
    return Clock.offset(business, Duration.ofSeconds(-random.nextInt(mostSeconds)));
  }

  /** How often it was stopped short. */
  int broken() {
    return broken;
  }

  /** How often its clock jumped. */
  int jumped() {
    return jumped;
  }

  @Override
  public void close() throws InterruptedException {
    running = false;
    thread.join();
  }
}
