package io.taizhang.bench.service;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntToLongFunction;
import org.HdrHistogram.Histogram;

/** The instants, by {@link System#nanoTime}, of every event of one open-loop run. */
final class PacedRun {

  private final long id;
  private final long begin;
  private final int rate;
  private final int warmUp;
  private final AtomicLongArray committed;
  private final AtomicLongArray effective;
  private final CountDownLatch missing;

  PacedRun(long id, int rate, int seconds, int warmUpSeconds) {
    int total = rate * (seconds + warmUpSeconds);
    this.id = id;
    this.rate = rate;
    this.warmUp = rate * warmUpSeconds;
    this.committed = new AtomicLongArray(total);
    this.effective = new AtomicLongArray(total);
    this.missing = new CountDownLatch(2 * total);
    this.begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
  }

  long id() {
    return id;
  }

  int total() {
    return committed.length();
  }

  long intended(int number) {
    return begin + TimeUnit.SECONDS.toNanos(1) * number / rate;
  }

  void committed(int number) {
    mark(committed, number);
  }

  void effective(int number) {
    mark(effective, number);
  }

  private void mark(AtomicLongArray instants, int number) {
    if (instants.compareAndSet(number, 0, System.nanoTime())) {
      missing.countDown();
    }
  }

  /** Whether every event took effect within that time. */
  boolean complete(int seconds) throws InterruptedException {
    return missing.await(seconds, TimeUnit.SECONDS);
  }

  String report() {
    return figures("intended", this::intended) + " " + figures("committed", committed::get);
  }

  /** An effect seen before its commit returned counts as instantaneous. */
  private String figures(String since, IntToLongFunction from) {
    Histogram micros = new Histogram(3);
    for (int number = warmUp; number < total(); number++) {
      long nanos = Math.max(0, effective.get(number) - from.applyAsLong(number));
      micros.recordValue(TimeUnit.NANOSECONDS.toMicros(nanos));
    }
    return "%1$s.p50=%2$d %1$s.p99=%3$d %1$s.max=%4$d"
        .formatted(
            since,
            micros.getValueAtPercentile(50),
            micros.getValueAtPercentile(99),
            micros.getMaxValue());
  }
}
