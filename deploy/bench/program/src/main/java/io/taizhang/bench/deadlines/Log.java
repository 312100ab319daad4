package io.taizhang.bench.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How many have fired, and how long after they were due. */
final class Log {

  private static final long LONGEST_MICROS = TimeUnit.HOURS.toMicros(24);
  private static final double MICROS_PER_MILLI = 1_000;

  private final LongAdder fired = new LongAdder();
  private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);

  void fired(Instant due, Instant now) {
    long late = Duration.between(due, now).toNanos() / 1_000;
    micros.recordValue(Math.clamp(late, 0, LONGEST_MICROS));
    fired.increment();
  }

  long count() {
    return fired.sum();
  }

  double millis(double percentile) {
    return micros.getValueAtPercentile(percentile) / MICROS_PER_MILLI;
  }
}
