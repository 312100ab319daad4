package io.taizhang.gateway.quota;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the requests of each address in windows of fixed length; shared by all event loops. Holds
 * a bounded number of addresses: when that many come in one window, strangers wait for the next.
 */
public final class AddressQuota {

  private static final int MOST_ADDRESSES = 100_000;

  private final Clock clock;
  private final int most;
  private final int requests;
  private final Duration window;
  private final Map<String, Integer> seen = new HashMap<>();
  private Instant until = Instant.MIN;

  public AddressQuota(OpenSettings settings, Clock clock) {
    this(settings, clock, MOST_ADDRESSES);
  }

  AddressQuota(OpenSettings settings, Clock clock, int most) {
    this.clock = clock;
    this.most = most;
    this.requests = settings.requests();
    this.window = settings.window();
  }

  /** Counts one request; false when the address has had its share of this window. */
  public synchronized boolean admits(String address) {
    Instant now = clock.instant();
    if (!now.isBefore(until)) {
      seen.clear();
      until = now.plus(window);
    }
    Integer before = seen.getOrDefault(address, 0);
    if (before >= requests || (before == 0 && seen.size() >= most)) {
      return false;
    }
    seen.put(address, before + 1);
    return true;
  }

  /** Whole seconds until the window ends, at least one. */
  public synchronized long secondsLeft() {
    return Math.max(1, Duration.between(clock.instant(), until).toSeconds());
  }
}
