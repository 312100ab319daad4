package io.taizhang.notification.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a provider wants to be left alone. */
final class Waits {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final int MOST_DIGITS = 4;

  private Waits() {}

  /** {@code Retry-After} in seconds; a minute when it says nothing that can be used. */
  static Duration seconds(@Nullable String retryAfter) {
    return retryAfter != null
            && retryAfter.length() <= MOST_DIGITS
            && !retryAfter.isEmpty()
            && retryAfter.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Duration.ofSeconds(Integer.parseInt(retryAfter))
        : A_MINUTE;
  }
}
