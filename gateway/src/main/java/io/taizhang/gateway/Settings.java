package io.taizhang.gateway;

import static java.util.stream.Collectors.toMap;

import io.taizhang.gateway.forward.ForwardSettings;
import io.taizhang.gateway.forward.Room;
import io.taizhang.gateway.identity.IssuerSettings;
import io.taizhang.gateway.quota.CallerSettings;
import io.taizhang.gateway.quota.OpenSettings;
import io.taizhang.gateway.quota.Rate;
import java.util.Map;

/** What a door needs to know besides its pages and routes. */
record Settings(
    String host,
    int port,
    ForwardSettings forward,
    IssuerSettings issuer,
    OpenSettings open,
    CallerSettings callers) {

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
            new Room(
                config.service().atOnce(), config.service().waiting(), config.service().patience()),
            config.publicScheme()),
        new IssuerSettings(
            config.token().server(),
            config.token().issuer(),
            config.token().audience(),
            config.token().keysRefresh(),
            config.token().retry()),
        new OpenSettings(
            config.open().targets(),
            config.open().requests(),
            config.open().window(),
            config.open().proxies()),
        new CallerSettings(
            rate("subject", config.quota().subject()),
            rate("client", config.quota().client()),
            config.quota().clientOf().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, share -> rate("client", share.getValue())))));
  }

  private static Rate rate(String name, GatewayConfig.Share share) {
    return new Rate(name, share.perSecond(), share.burst());
  }
}
