package io.taizhang.gateway.forward;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** One service behind the gateway. */
public record Upstream(String name, String host, int port, boolean encrypted) {

  /**
   * Reads a base URL such as {@code http://ledger-service:8080}.
   *
   * @throws IllegalArgumentException when it is not http(s), names no host, or carries a path
   */
  public static Upstream at(String name, URI base) {
    boolean encrypted = "https".equals(base.getScheme());
    boolean bare = base.getRawPath() == null || base.getRawPath().matches("/?");
    if (base.getHost() == null || !bare || !(encrypted || "http".equals(base.getScheme()))) {
      throw new IllegalArgumentException(
          "taizhang.gateway.upstreams.%s must be a base URL without a path: %s"
              .formatted(name, base));
    }
    int port = base.getPort() > 0 ? base.getPort() : encrypted ? 443 : 80;
    return new Upstream(name, base.getHost(), port, encrypted);
  }

  RequestOptions same(HttpServerRequest incoming) {
    return new RequestOptions()
        .setMethod(incoming.method())
        .setHost(host)
        .setPort(port)
        .setSsl(encrypted)
        .setURI(incoming.uri());
  }
}
