package io.taizhang.gateway.quota;

import java.util.concurrent.TimeUnit;

/**
 * How fast somebody may come.
 *
 * @param name of the policy, as callers are told
 * @param perSecond requests in a second for ever; 0 does not count at all
 * @param burst requests at a stroke after a pause, at least one
 */
public record Rate(String name, int perSecond, int burst) {

  /** Refuses what cannot be meant. */
  public Rate {
    if (perSecond < 0 || burst < 1) {
      throw new IllegalArgumentException(
          "taizhang.gateway.quota, %s: %d a second, %d at a stroke"
              .formatted(name, perSecond, burst));
    }
  }

  boolean counts() {
    return perSecond > 0;
  }

  /** Nanoseconds from one request to the next. */
  long pace() {
    return TimeUnit.SECONDS.toNanos(1) / perSecond;
  }

  /** Nanoseconds in which a whole burst comes back. */
  long window() {
    return pace() * burst;
  }

  /**
   * As callers are told. Source: draft-ietf-httpapi-ratelimit-headers, {@code RateLimit-Policy}.
   */
  String policy() {
    return "\"%s\";q=%d;w=%d".formatted(name, burst, Math.max(1, seconds(window())));
  }

  static long seconds(long nanos) {
    long second = TimeUnit.SECONDS.toNanos(1);
    return (nanos + second - 1) / second;
  }
}
