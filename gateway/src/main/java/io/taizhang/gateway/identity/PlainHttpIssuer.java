package io.taizhang.gateway.identity;

import java.util.Collection;
import java.util.Set;

/**
 * An issuer reached over plain HTTP lets anyone on the way choose the keys, so it is refused
 * outside the profiles a developer uses.
 */
public final class PlainHttpIssuer {

  private static final Set<String> DEVELOPER_PROFILES = Set.of("local", "test", "dev");

  private PlainHttpIssuer() {}

  /**
   * Passes an issuer that may be trusted in these profiles.
   *
   * @throws IllegalArgumentException when it may not, so that the gateway does not start
   */
  public static void refuse(IssuerSettings settings, Collection<String> profiles) {
    boolean encrypted = isHttps(settings.server()) && isHttps(settings.issuer());
    if (!encrypted && profiles.stream().noneMatch(DEVELOPER_PROFILES::contains)) {
      throw new IllegalArgumentException(
          "In profile %s the token issuer must be https://, but taizhang.gateway.token.server is %s and .issuer is %s"
              .formatted(String.join(",", profiles), settings.server(), settings.issuer()));
    }
  }

  private static boolean isHttps(String url) {
    return url.startsWith("https://");
  }
}
