package io.taizhang.gateway.identity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers tokens found genuine until they expire, the least recently used leaving first. */
final class GenuineTokens {

  private final Map<String, Instant> expiries;

  GenuineTokens(int capacity) {
    this.expiries =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > capacity;
          }
        };
  }

  void remember(String token, Instant expiry) {
    expiries.put(token, expiry);
  }

  boolean knows(String token, Instant now) {
    Instant expiry = expiries.get(token);
    if (expiry == null) {
      return false;
    }
    if (now.isBefore(expiry)) {
      return true;
    }
    expiries.remove(token);
    return false;
  }

  void forgetAll() {
    expiries.clear();
  }
}
