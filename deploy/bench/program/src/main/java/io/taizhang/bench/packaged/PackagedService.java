package io.taizhang.bench.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.bench.measure.Child;
import io.taizhang.bench.measure.CpuTime;
import io.taizhang.bench.measure.Home;
import io.taizhang.suite.parts.Database;
import io.taizhang.suite.parts.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service as packaged, on parts of its own, asked directly or through the packaged gateway. */
public final class PackagedService implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration START = Duration.ofMinutes(3);
  private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

  private final Home home;
  private final String name;
  private final Parts parts;
  private final List<Integer> ports = FreePorts.many(4);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Child service;
  private @Nullable Child gateway;

  private PackagedService(Home home, String name, String... settings) throws IOException {
    this.home = home;
    this.name = name;
    this.parts = Parts.start(home);
    Database database = parts.database(name);
    List<String> all =
        new ArrayList<>(
            List.of(
                "quarkus.profile=local",
                "quarkus.http.host=127.0.0.1",
                "quarkus.http.port=" + ports.get(0),
                "quarkus.management.host=127.0.0.1",
                "quarkus.management.port=" + ports.get(1),
                "quarkus.oidc.auth-server-url=" + parts.issuer(),
                "quarkus.oidc.token.issuer=" + parts.issuer(),
                "quarkus.datasource.jdbc.url=" + database.jdbcUrl(),
                "quarkus.datasource.username=" + database.username(),
                "quarkus.datasource.password=" + database.password(),
                "kafka.bootstrap.servers=" + parts.bootstrapServers()));
    all.addAll(List.of(settings));
    this.service =
        Child.start(home.work().resolve(name + ".log"), home.quarkus(name + "-service", all));
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param name {@code ledger}, {@code issue} or {@code notification}
   * @param settings of its own, {@code key=value}
   */
  public static PackagedService start(Home home, String name, String... settings)
      throws IOException, InterruptedException {
    PackagedService started = new PackagedService(home, name, settings);
    started.awaitReady(started.service, started.ports.get(1));
    return started;
  }

  /** Starts the gateway in front of it; from now on every request goes through there. */
  public void openDoor(String... settings) throws IOException, InterruptedException {
    String upstream = "http://127.0.0.1:" + ports.get(0);
    List<String> all =
        new ArrayList<>(
            List.of(
                "quarkus.profile=local",
                "quarkus.http.host=127.0.0.1",
                "quarkus.http.port=" + ports.get(2),
                "quarkus.management.host=127.0.0.1",
                "quarkus.management.port=" + ports.get(3),
                "quarkus.oidc.auth-server-url=" + parts.issuer(),
                "quarkus.oidc.token.issuer=" + parts.issuer(),
                "taizhang.gateway.upstreams.ledger=" + upstream,
                "taizhang.gateway.upstreams.issue=" + upstream,
                "taizhang.gateway.upstreams.notification=" + upstream));
    all.addAll(List.of(settings));
    Child door = Child.start(home.work().resolve("gateway.log"), home.quarkus("gateway", all));
    gateway = door;
    awaitReady(door, ports.get(3));
  }

  private void awaitReady(Child process, int management) throws InterruptedException {
    long begin = System.nanoTime();
    while (!ready(management)) {
      if (!process.isAlive() || System.nanoTime() - begin > START.toNanos()) {
        throw new IllegalStateException(name + " does not start, see the logs in " + home.work());
      }
      Thread.sleep(200);
    }
  }

  private boolean ready(int management) throws InterruptedException {
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

  /** A token of whom this client id names. */
  public String token(String client) throws IOException, InterruptedException {
    String form =
        "grant_type=client_credentials&client_secret=local&client_id=" + client.replace("@", "%40");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(parts.tokenEndpoint()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
        .path("access_token")
        .asText();
  }

  /** What this path shows. */
  public JsonNode get(String token, String path) throws IOException, InterruptedException {
    return sent(asked(token, path).GET());
  }

  /** Sends a body; {@code version} is the {@code If-Match}, empty for none. */
  public JsonNode post(String token, String path, String type, String version, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = asked(token, path).header("Content-Type", type);
    if (!version.isEmpty()) {
      request.header("If-Match", version);
    }
    return sent(request.POST(BodyPublishers.ofByteArray(body)));
  }

  /** A request to the service, to be built further. */
  public HttpRequest.Builder asked(String token, String path) {
    return HttpRequest.newBuilder(at(ports.get(gateway == null ? 0 : 2), path))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode sent(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** Bytes of the heap in use at this moment. */
  public double heap() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(at(ports.get(1), "/q/metrics")).build();
    return http.send(request, BodyHandlers.ofLines())
        .body()
        .filter(line -> line.startsWith(HEAP))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** The same after the garbage has been collected. */
  public double heapCollected() throws IOException, InterruptedException {
    service.collectGarbage();
    return heap();
  }

  /** Bytes of memory that the service has occupied at most. */
  public double peakMemory() throws IOException {
    return service.peakMemory();
  }

  /** Moves the service's business time forward. */
  public void travel(String to) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at(ports.get(1), "/local/clock"))
            .PUT(BodyPublishers.ofString("{\"now\":\"" + to + "\"}"))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  /** Waits until the service has done all that follows from what it was asked. */
  public void settle() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(at(ports.get(1), "/local/settled")).build();
    while (!JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
        .path("settled")
        .asBoolean()) {
      Thread.sleep(200);
    }
  }

  /** User and system time of the service so far. */
  public CpuTime cpu() throws IOException {
    return service.cpu();
  }

  /** The same of PostgreSQL with all that works for it. */
  public CpuTime databaseCpu() throws IOException {
    return parts.databaseCpu();
  }

  /** The database as its superuser, who may leave references unchecked. */
  public Connection superuser() throws SQLException {
    return DriverManager.getConnection(parts.superuserUrl(name), "postgres", "");
  }

  private static URI at(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  @Override
  public void close() {
    if (gateway != null) {
      gateway.close();
    }
    service.close();
    http.close();
    parts.close();
  }
}
