package io.taizhang.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The gateway's settings; defaults and explanations stand in {@code application.properties}. */
@ConfigMapping(prefix = "taizhang.gateway")
interface GatewayConfig {

  String host();

  int port();

  int eventLoops();

  String publicScheme();

  MemorySize maxBody();

  /** Other limits than {@link #maxBody}, by the first path segment of those who need them. */
  Map<String, MemorySize> maxBodyOf();

  Duration drain();

  Map<String, String> routes();

  Map<String, URI> upstreams();

  Service service();

  Token token();

  /** How patient the gateway is with a service. */
  interface Service {

    Duration connect();

    Duration answer();

    int connections();
  }

  /** Whose tokens are accepted. */
  interface Token {

    String server();

    String issuer();

    String audience();

    Duration keysRefresh();

    Duration retry();
  }
}
