package io.taizhang.gateway;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.taizhang.gateway.fixture.RawCaller;
import io.taizhang.gateway.fixture.TestIssuer;
import io.taizhang.gateway.fixture.TestService;
import io.taizhang.gateway.forward.ForwardSettings;
import io.taizhang.gateway.forward.Room;
import io.taizhang.gateway.forward.RouteTable;
import io.taizhang.gateway.identity.IssuerSettings;
import io.taizhang.gateway.page.ApiPages;
import io.taizhang.gateway.quota.AddressQuota;
import io.taizhang.gateway.quota.CallerQuota;
import io.taizhang.gateway.quota.CallerSettings;
import io.taizhang.gateway.quota.OpenSettings;
import io.taizhang.gateway.quota.Rate;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A gateway on a free port, before two services and with an issuer of its own. */
final class OpenGateway implements AutoCloseable {

  static final int LARGEST_BODY = 1024 * 1024;

  /** What the noun {@code items} may bring. */
  static final int LARGEST_FILE = 4 * LARGEST_BODY;

  /** How many requests a service is given at once; as many again wait, briefly. */
  static final int AT_ONCE = 4;

  /** How much the client {@code crawler} may ask at a stroke. */
  static final int SHARE_OF_THE_CRAWLER = 3;

  /** How often an address may come without a token in a minute. */
  static final int OPEN_REQUESTS = 3;

  /**
   * What may differ from one gateway to another.
   *
   * @param answer how long it waits for an answer of a service
   * @param patience how long a request waits for its turn
   * @param connections how many there are to a service
   * @param proxies how many it trusts in front of it
   */
  record Manner(Duration answer, Duration patience, int connections, int proxies) {

    static final Manner USUAL = new Manner(Duration.ofSeconds(3), Duration.ofMillis(300), 16, 1);

    /** Nothing runs out while a test looks. */
    static final Manner PATIENT = new Manner(Duration.ofMinutes(1), Duration.ofMinutes(1), 16, 1);

    Manner withAnswer(Duration other) {
      return new Manner(other, patience, connections, proxies);
    }

    Manner withConnections(int other) {
      return new Manner(answer, patience, other, proxies);
    }

    Manner withProxies(int other) {
      return new Manner(answer, patience, connections, other);
    }
  }

  private final Clock clock = Clock.systemUTC();
  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger port = new AtomicInteger();
  private final CountDownLatch keys = new CountDownLatch(1);

  /** The time by which shares are counted: it stands still. */
  final AtomicLong nanos = new AtomicLong();

  final TestIssuer issuer;
  final TestService ledger = new TestService(vertx, "ledger");
  final TestService issue = new TestService(vertx, "issue");
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final Traffic traffic = new Traffic(meters);

  private OpenGateway(TestIssuer issuer, Manner manner) throws IOException {
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
                manner.answer(),
                manner.connections(),
                new Room(AT_ONCE, AT_ONCE, manner.patience()),
                "http"),
            new IssuerSettings(
                issuer.url(),
                issuer.url(),
                TestIssuer.AUDIENCE,
                Duration.ofMinutes(10),
                Duration.ofMillis(50)),
            new OpenSettings(
                Set.of("/api/v1/issues/status"),
                OPEN_REQUESTS,
                Duration.ofMinutes(1),
                manner.proxies()),
            new CallerSettings(
                new Rate("subject", 10_000, 10_000),
                new Rate("client", 10_000, 10_000),
                Map.of("crawler", new Rate("client", 1, SHARE_OF_THE_CRAWLER))));
    vertx
        .deployVerticle(
            new DoorVerticle(
                settings,
                routes,
                ApiPages.load(List.of(), routes),
                traffic,
                new AddressQuota(settings.open(), clock),
                new CallerQuota(settings.callers(), nanos::get),
                Clock.systemUTC(),
                port::set,
                keys::countDown))
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  static OpenGateway withKeys() throws Exception {
    return withKeys(Manner.USUAL);
  }

  static OpenGateway withKeys(Manner manner) throws Exception {
    var gateway = new OpenGateway(new TestIssuer(), manner);
    gateway.awaitKeys();
    return gateway;
  }

  static OpenGateway withIssuerAway() throws Exception {
    var issuer = new TestIssuer();
    issuer.goAway();
    return new OpenGateway(issuer, Manner.USUAL);
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

  /** The header of somebody who comes through this client. */
  String bearer(String subject, String client) {
    return "Authorization: Bearer "
        + issuer.token(
            Instant.now(),
            claims -> {
              claims.setSubject(subject);
              claims.setClaim("azp", client);
            });
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
