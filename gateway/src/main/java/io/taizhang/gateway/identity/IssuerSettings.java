package io.taizhang.gateway.identity;

import java.time.Duration;

/**
 * Whose tokens are accepted.
 *
 * @param server base URL; its discovery document names the keys
 * @param issuer the exact {@code iss} of a token
 * @param audience what {@code aud} must contain
 * @param keysRefresh how often the keys are read again
 * @param retry pause after a failed reading, and the least time between two readings
 */
public record IssuerSettings(
    String server, String issuer, String audience, Duration keysRefresh, Duration retry) {

  String discovery() {
    return (server.endsWith("/") ? server : server + "/") + ".well-known/openid-configuration";
  }
}
