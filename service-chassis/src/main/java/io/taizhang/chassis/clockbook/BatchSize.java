package io.taizhang.chassis.clockbook;

import java.time.Duration;

/**
 * How many clocks the next batch takes: half as many after one that took too long or was held up,
 * twice as many after one that took less than half of what it may. What it may take leaves room
 * below the tenth of a second that a writer is to wait at most.
 */
record BatchSize(int clocks) {

  private static final int LEAST = 25;
  private static final int MOST = 1_000;
  private static final Duration LONGEST = Duration.ofMillis(50);

  static final BatchSize FIRST = new BatchSize(200);

  BatchSize after(Duration taken) {
    if (taken.compareTo(LONGEST) > 0) {
      return smaller();
    }
    return taken.multipliedBy(2).compareTo(LONGEST) < 0
        ? new BatchSize(Math.min(MOST, clocks * 2))
        : this;
  }

  BatchSize smaller() {
    return new BatchSize(Math.max(LEAST, clocks / 2));
  }
}
