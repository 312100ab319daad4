package io.taizhang.gateway.quota;

import java.util.Map;

/**
 * How fast callers with a token may come.
 *
 * @param subject one person
 * @param client all who come through one client, such as a portal
 * @param clientOf agencies' systems with a share of their own instead of both, by client
 */
public record CallerSettings(Rate subject, Rate client, Map<String, Rate> clientOf) {

  /** Copies the agencies. */
  public CallerSettings {
    clientOf = Map.copyOf(clientOf);
  }
}
