package io.taizhang.gateway.quota;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A token bucket for everybody who comes, kept as the one instant at which it will be full again
 * (generic cell rate algorithm). A full bucket is the same as none, so it can be forgotten. Holds a
 * bounded number: when more are not full, newcomers wait. Safe for all event loops.
 */
final class Buckets {

  private static final int MOST = 100_000;

  private final Rate rate;
  private final int most;
  private final ConcurrentMap<String, AtomicLong> fullAt = new ConcurrentHashMap<>();

  Buckets(Rate rate) {
    this(rate, MOST);
  }

  Buckets(Rate rate, int most) {
    this.rate = rate;
    this.most = most;
  }

  Rate rate() {
    return rate;
  }

  /**
   * Takes one.
   *
   * @param now any instant in nanoseconds that never goes back
   * @return how many are left, or less than nothing: the nanoseconds to wait
   */
  long take(String who, long now) {
    AtomicLong bucket = fullAt.get(who);
    if (bucket == null) {
      if (fullAt.size() >= most && !forgetTheFull(now)) {
        return -rate.window();
      }
      bucket = fullAt.computeIfAbsent(who, _ -> new AtomicLong(now));
    }
    while (true) {
      long full = bucket.get();
      long taken = (full - now > 0 ? full : now) + rate.pace();
      long left = rate.window() - (taken - now);
      if (left < 0) {
        return left;
      }
      if (bucket.compareAndSet(full, taken)) {
        return left / rate.pace();
      }
    }
  }

  /** Puts back what was taken for nothing. */
  void giveBack(String who) {
    AtomicLong bucket = fullAt.get(who);
    if (bucket != null) {
      bucket.addAndGet(-rate.pace());
    }
  }

  private boolean forgetTheFull(long now) {
    fullAt.values().removeIf(full -> full.get() - now <= 0);
    return fullAt.size() < most;
  }
}
