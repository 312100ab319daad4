package io.taizhang.gateway;

import static java.util.stream.Collectors.toMap;

import io.taizhang.gateway.forward.ForwardSettings;
import io.taizhang.gateway.identity.IssuerSettings;
import java.util.Map;

/** What a door needs to know besides its pages and routes. */
record Settings(String host, int port, ForwardSettings forward, IssuerSettings issuer) {

  static Settings of(GatewayConfig config) {
    return new Settings(
        config.host(),
        config.port(),
        new ForwardSettings(
            config.maxBody().asLongValue(),
            config.maxBodyOf().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, limit -> limit.getValue().asLongValue())),
            config.service().connect(),
            config.service().answer(),
            config.service().connections(),
            config.publicScheme()),
        new IssuerSettings(
            config.token().server(),
            config.token().issuer(),
            config.token().audience(),
            config.token().keysRefresh(),
            config.token().retry()));
  }
}
