package io.taizhang.bench.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Writes as fast as so many writers can, and tells how many transactions a second that was. */
@ApplicationScoped
class Saturation {

  private static final long FILES = 10_000;

  private final CaseWork work;

  Saturation(CaseWork work) {
    this.work = work;
  }

  String run(int writers, int transactions, int events) {
    Histogram micros = new ConcurrentHistogram(3);
    AtomicInteger left = new AtomicInteger(transactions);
    long begin = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
      for (int writer = 0; writer < writers; writer++) {
        pool.execute(() -> write(left, events, micros));
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return "rate=%.1f p50=%d p99=%d"
        .formatted(
            transactions / seconds,
            micros.getValueAtPercentile(50),
            micros.getValueAtPercentile(99));
  }

  private void write(AtomicInteger left, int events, Histogram micros) {
    while (left.getAndDecrement() > 0) {
      long begin = System.nanoTime();
      work.move(ThreadLocalRandom.current().nextLong(FILES) + 1, events);
      micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
    }
  }
}
