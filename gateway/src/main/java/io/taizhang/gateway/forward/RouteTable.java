package io.taizhang.gateway.forward;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which service a resource name belongs to: exactly one each, as data. */
public final class RouteTable {

  /** What every routed path begins with. */
  public static final String PREFIX = "/api/v1/";

  private final Map<String, Upstream> byNoun;

  private RouteTable(Map<String, Upstream> byNoun) {
    this.byNoun = Map.copyOf(byNoun);
  }

  /**
   * Joins nouns and base URLs by the service's name.
   *
   * @throws IllegalArgumentException when a noun names a service that has no base URL
   */
  public static RouteTable of(Map<String, String> serviceByNoun, Map<String, URI> baseByService) {
    var table = new HashMap<String, Upstream>();
    serviceByNoun.forEach(
        (noun, service) -> {
          URI base = baseByService.get(service);
          if (base == null) {
            throw new IllegalArgumentException(
                "taizhang.gateway.routes.%s names %s, which has no taizhang.gateway.upstreams entry"
                    .formatted(noun, service));
          }
          table.put(noun, Upstream.at(service, base));
        });
    return new RouteTable(table);
  }

  /** The owner of a target's first segment after {@link #PREFIX}, compared byte for byte. */
  public Optional<Upstream> ownerOf(String target) {
    return Optional.ofNullable(byNoun.get(noun(target)));
  }

  /** A target's first segment after {@link #PREFIX}; empty when it begins otherwise. */
  static String noun(String target) {
    if (!target.startsWith(PREFIX)) {
      return "";
    }
    int end = PREFIX.length();
    while (end < target.length() && target.charAt(end) != '/' && target.charAt(end) != '?') {
      end++;
    }
    return target.substring(PREFIX.length(), end);
  }
}
