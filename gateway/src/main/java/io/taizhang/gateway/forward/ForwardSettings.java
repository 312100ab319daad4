package io.taizhang.gateway.forward;

import java.time.Duration;
import java.util.Map;

/**
 * How requests are passed on.
 *
 * @param largestBody bytes; one more is refused
 * @param largestBodyOf the same for some nouns alone
 * @param connect how long to wait for a connection to a service
 * @param answer how long a service may stay silent
 * @param connections to one service, per event loop; more than its room, for answers under way
 * @param room of one service, per event loop
 * @param publicScheme {@code http} or {@code https}, as callers see it
 */
public record ForwardSettings(
    long largestBody,
    Map<String, Long> largestBodyOf,
    Duration connect,
    Duration answer,
    int connections,
    Room room,
    String publicScheme) {

  /** Copies the limits. */
  public ForwardSettings {
    largestBodyOf = Map.copyOf(largestBodyOf);
  }

  /** The most bytes that a request to this target may have. */
  long largestBody(String target) {
    return largestBodyOf.getOrDefault(RouteTable.noun(target), largestBody);
  }
}
