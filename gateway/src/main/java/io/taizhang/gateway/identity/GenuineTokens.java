package io.taizhang.gateway.identity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers tokens found genuine until they expire, the least recently used leaving first. */
final class GenuineTokens {

  private final Map<String, Known> tokens;

  GenuineTokens(int capacity) {
    this.tokens =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > capacity;
          }
        };
  }

  /** A token's verdict and how long it holds. */
  record Known(Verdict.Genuine verdict, Instant expiry) {}

  void remember(String token, Known known) {
    tokens.put(token, known);
  }

  /** What was found of this token, unless it has expired since. */
  Verdict.@Nullable Genuine find(String token, Instant now) {
    Known known = tokens.get(token);
    if (known == null) {
      return null;
    }
    if (now.isBefore(known.expiry())) {
      return known.verdict();
    }
    tokens.remove(token);
    return null;
  }

  void forgetAll() {
    tokens.clear();
  }
}
