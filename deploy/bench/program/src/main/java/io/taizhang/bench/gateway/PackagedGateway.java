package io.taizhang.bench.gateway;

import io.taizhang.bench.measure.Child;
import io.taizhang.bench.measure.Home;
import java.io.IOException;
import java.util.List;

/** The suite's gateway, as packaged, with every service behind one backend. */
final class PackagedGateway {

  private PackagedGateway() {}

  static Child start(Home home, int port, int managementPort, int backend, String issuer)
      throws IOException {
    String upstream = "http://127.0.0.1:" + backend;
    return Child.start(
        home.work().resolve("gateway.log"),
        home.quarkus(
            "gateway",
            List.of(
                "quarkus.profile=local",
                "quarkus.http.host=127.0.0.1",
                "quarkus.http.port=" + port,
                "quarkus.management.host=127.0.0.1",
                "quarkus.management.port=" + managementPort,
                "quarkus.oidc.auth-server-url=" + issuer,
                "quarkus.oidc.token.issuer=" + issuer,
                "taizhang.gateway.upstreams.ledger=" + upstream,
                "taizhang.gateway.upstreams.issue=" + upstream,
                "taizhang.gateway.upstreams.notification=" + upstream)));
  }
}
