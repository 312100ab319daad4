package io.taizhang.bench.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.bench.measure.Child;
import io.taizhang.bench.measure.Home;
import io.taizhang.suite.parts.Database;
import io.taizhang.suite.parts.Durability;
import io.taizhang.suite.parts.EmbeddedKafka;
import io.taizhang.suite.parts.EmbeddedPostgreSql;
import io.taizhang.suite.parts.FreePorts;
import io.taizhang.suite.parts.OidcIssuer;
import io.taizhang.suite.parts.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The packaged ledger service with a database that waits for the disk, Kafka and an issuer. */
final class Ledger implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration START = Duration.ofMinutes(3);
  private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

  private final EmbeddedPostgreSql postgreSql;
  private final EmbeddedKafka kafka;
  private final OidcIssuer issuer;
  private final Child service;
  private final int port;
  private final int management;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Ledger(
      EmbeddedPostgreSql postgreSql,
      EmbeddedKafka kafka,
      OidcIssuer issuer,
      Child service,
      int port,
      int management) {
    this.postgreSql = postgreSql;
    this.kafka = kafka;
    this.issuer = issuer;
    this.service = service;
    this.port = port;
    this.management = management;
  }

  static Ledger start(Home home) throws IOException, InterruptedException {
    Path data = home.work().resolve("postgresql");
    EmbeddedPostgreSql.endOrphan(data);
    empty(data);
    empty(home.work().resolve("kafka"));
    EmbeddedPostgreSql postgreSql =
        EmbeddedPostgreSql.start(home.work().resolveSibling("bin"), data, Durability.SYNCED);
    EmbeddedKafka kafka = EmbeddedKafka.start(home.work().resolve("kafka"));
    kafka.ensureTopics(Topics.names());
    OidcIssuer issuer = OidcIssuer.start();
    Database database = postgreSql.database("ledger");
    List<Integer> ports = FreePorts.many(2);
    Child service =
        Child.start(
            home.work().resolve("ledger.log"),
            home.quarkus(
                "ledger-service",
                List.of(
                    "quarkus.profile=local",
                    "quarkus.http.host=127.0.0.1",
                    "quarkus.http.port=" + ports.getFirst(),
                    "quarkus.management.host=127.0.0.1",
                    "quarkus.management.port=" + ports.getLast(),
                    "quarkus.oidc.auth-server-url=" + issuer.issuer(),
                    "quarkus.oidc.token.issuer=" + issuer.issuer(),
                    "quarkus.datasource.jdbc.url=" + database.jdbcUrl(),
                    "quarkus.datasource.username=" + database.username(),
                    "quarkus.datasource.password=" + database.password(),
                    "kafka.bootstrap.servers=" + kafka.bootstrapServers())));
    Ledger ledger =
        new Ledger(postgreSql, kafka, issuer, service, ports.getFirst(), ports.getLast());
    ledger.awaitReady();
    return ledger;
  }

  private void awaitReady() throws InterruptedException {
    long begin = System.nanoTime();
    while (!ready()) {
      if (!service.isAlive() || System.nanoTime() - begin > START.toNanos()) {
        throw new IllegalStateException("the ledger does not start, see ledger.log");
      }
      Thread.sleep(200);
    }
  }

  private boolean ready() throws InterruptedException {
    try {
      return http.send(
                  HttpRequest.newBuilder(at(management, "/q/health/ready")).build(),
                  BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  String token(String client) throws IOException, InterruptedException {
    String form =
        "grant_type=client_credentials&client_secret=local&client_id=" + client.replace("@", "%40");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer.tokenEndpoint()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
        .path("access_token")
        .asText();
  }

  JsonNode get(String token, String path) throws IOException, InterruptedException {
    return sent(asked(token, path).GET());
  }

  JsonNode post(String token, String path, String type, String version, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = asked(token, path).header("Content-Type", type);
    if (!version.isEmpty()) {
      request.header("If-Match", version);
    }
    return sent(request.POST(BodyPublishers.ofByteArray(body)));
  }

  /** Bytes of the heap in use at this moment. */
  double heap() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(at(management, "/q/metrics")).build();
    return http.send(request, BodyHandlers.ofLines())
        .body()
        .filter(line -> line.startsWith(HEAP))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private HttpRequest.Builder asked(String token, String path) {
    return HttpRequest.newBuilder(at(port, path)).header("Authorization", "Bearer " + token);
  }

  private JsonNode sent(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private static URI at(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    service.close();
    http.close();
    issuer.close();
    kafka.close();
    postgreSql.close();
  }
}
