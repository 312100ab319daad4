package io.taizhang.gateway.quota;

import java.time.Duration;
import java.util.Set;

/**
 * Which requests need no token, and how many of them an address may send.
 *
 * @param targets whole raw targets, compared byte for byte; POST alone
 * @param requests at most so many
 * @param window in so long
 * @param proxies how many trusted proxies in front each append to X-Forwarded-For; 0 takes the
 *     connection's address
 */
public record OpenSettings(Set<String> targets, int requests, Duration window, int proxies) {

  /** Copies the targets. */
  public OpenSettings {
    targets = Set.copyOf(targets);
  }
}
