package io.taizhang.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

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

  Open open();

  Quota quota();

  /** What needs no token. */
  interface Open {

    Set<String> targets();

    int requests();

    Duration window();

    int proxies();
  }

  /** How patient the gateway is with a service. */
  interface Service {

    Duration connect();

    Duration answer();

    int connections();

    int atOnce();

    int waiting();

    Duration patience();
  }

  /** How much one caller may ask. */
  interface Quota {

    Share subject();

    Share client();

    /** Agencies' systems with a share of their own, by the client they come as. */
    Map<String, Share> clientOf();
  }

  /** So many requests in a second, and so many at a stroke after a pause. */
  interface Share {

    int perSecond();

    int burst();
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
