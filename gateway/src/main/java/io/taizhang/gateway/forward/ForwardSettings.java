package io.taizhang.gateway.forward;

import java.time.Duration;

/**
 * How requests are passed on.
 *
 * @param largestBody bytes; one more is refused
 * @param connect how long to wait for a connection to a service
 * @param answer how long a service may stay silent
 * @param connections to one service, per event loop
 * @param publicScheme {@code http} or {@code https}, as callers see it
 */
public record ForwardSettings(
    long largestBody, Duration connect, Duration answer, int connections, String publicScheme) {}
