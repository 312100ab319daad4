package io.taizhang.gateway;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.taizhang.gateway.fixture.RawCaller;
import io.taizhang.gateway.fixture.TestIssuer;
import io.taizhang.gateway.fixture.TestService;
import io.taizhang.gateway.forward.ForwardSettings;
import io.taizhang.gateway.forward.RouteTable;
import io.taizhang.gateway.identity.IssuerSettings;
import io.taizhang.gateway.page.ApiPages;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway on a free port, before two services and with an issuer of its own. */
final class OpenGateway implements AutoCloseable {

  static final int LARGEST_BODY = 1024 * 1024;

  /** What the noun {@code items} may bring. */
  static final int LARGEST_FILE = 4 * LARGEST_BODY;

  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger port = new AtomicInteger();
  private final CountDownLatch keys = new CountDownLatch(1);
  final TestIssuer issuer;
  final TestService ledger = new TestService(vertx, "ledger");
  final TestService issue = new TestService(vertx, "issue");
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final Traffic traffic = new Traffic(meters);

  private OpenGateway(TestIssuer issuer) throws IOException {
    this.issuer = issuer;
    var routes =
        RouteTable.of(
            Map.of("projects", "ledger", "items", "ledger", "issues", "issue", "gone", "gone"),
            Map.of("ledger", ledger.url(), "issue", issue.url(), "gone", nobody()));
    var settings =
        new Settings(
            "127.0.0.1",
            0,
            new ForwardSettings(
                LARGEST_BODY,
                Map.of("items", (long) LARGEST_FILE),
                Duration.ofSeconds(2),
                Duration.ofMillis(700),
                8,
                "http"),
            new IssuerSettings(
                issuer.url(),
                issuer.url(),
                TestIssuer.AUDIENCE,
                Duration.ofMinutes(10),
                Duration.ofMillis(50)));
    vertx
        .deployVerticle(
            new DoorVerticle(
                settings,
                routes,
                ApiPages.load(List.of(), routes),
                traffic,
                Clock.systemUTC(),
                port::set,
                keys::countDown))
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  static OpenGateway withKeys() throws Exception {
    var gateway = new OpenGateway(new TestIssuer());
    gateway.awaitKeys();
    return gateway;
  }

  static OpenGateway withIssuerAway() throws Exception {
    var issuer = new TestIssuer();
    issuer.goAway();
    return new OpenGateway(issuer);
  }

  void awaitKeys() throws InterruptedException {
    if (!keys.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("no keys after ten seconds");
    }
  }

  int port() {
    return port.get();
  }

  RawCaller caller() {
    return new RawCaller(port());
  }

  /** The header of a caller the issuer vouches for. */
  String bearer() {
    return "Authorization: Bearer " + issuer.token(Instant.now());
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
    issuer.close();
  }

  private static URI nobody() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
  }
}
