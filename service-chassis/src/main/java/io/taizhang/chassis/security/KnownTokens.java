package io.taizhang.chassis.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Whom tokens were found to name: each until it expires, a minute at most, so that a key which the
 * issuer has taken back is not trusted for longer than that.
 *
 * @param <T> who
 */
final class KnownTokens<T> {

  static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private record Known<T>(T who, Instant until) {}

  private final Cache<String, Known<T>> tokens = Caffeine.newBuilder().maximumSize(MOST).build();
  private final InstantSource now;

  /** Tokens expire by real time, whatever time business keeps. */
  KnownTokens(InstantSource realTime) {
    this.now = realTime;
  }

  Optional<T> find(String token) {
    Known<T> known = tokens.getIfPresent(token);
    if (known == null) {
      return Optional.empty();
    }
    if (now.instant().isBefore(known.until())) {
      return Optional.of(known.who());
    }
    tokens.invalidate(token);
    return Optional.empty();
  }

  void remember(String token, T who, Instant expiry) {
    Instant longest = now.instant().plus(LONGEST);
    tokens.put(token, new Known<>(who, expiry.isBefore(longest) ? expiry : longest));
  }
}
