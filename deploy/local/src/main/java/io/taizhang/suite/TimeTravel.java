package io.taizhang.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.suite.parts.PartFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Moves the business time of all services forward, and waits until what follows from it is done.
 *
 * <p>Speaks to the services' management ports, which answer only in the {@code local} profile.
 */
public final class TimeTravel {
  private static final Duration SETTLED_WITHIN = Duration.ofSeconds(60);
  private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> services;
  private final Duration patience;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** For the services behind the gateway of a running suite. */
  public static TimeTravel of(SuiteEndpoints endpoints) {
    Map<String, String> services = new TreeMap<>(endpoints.management());
    services.keySet().retainAll(ServiceCatalog.BEHIND_THE_GATEWAY);
    return new TimeTravel(services, SETTLED_WITHIN);
  }

  TimeTravel(Map<String, String> services, Duration patience) {
    this.services = new TreeMap<>(services);
    this.patience = patience;
  }

  /** The business time of the service that is furthest behind. */
  public Instant now() {
    return services.values().stream()
        .map(base -> send(get(base + "/local/clock")).get("now").asText())
        .map(text -> OffsetDateTime.parse(text).toInstant())
        .min(Instant::compareTo)
        .orElseThrow();
  }

  /**
   * Settles, sets every service's clock, and settles again.
   *
   * @throws PartFailedException when a service refuses, as it does when asked to go back
   */
  public void travel(Instant to) {
    settle();
    services.values().forEach(base -> set(base, to));
    settle();
  }

  /**
   * Returns when every service has been idle, with unchanged positions, for two rounds.
   *
   * @throws PartFailedException when that does not happen in time, with the last answers
   */
  public void settle() {
    long deadline = System.nanoTime() + patience.toNanos();
    Map<String, JsonNode> before = round();
    while (true) {
      LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
      Map<String, JsonNode> now = round();
      if (isSettled(before) && isSettled(now) && positions(before).equals(positions(now))) {
        return;
      }
      if (System.nanoTime() > deadline) {
        throw new PartFailedException(
            "services did not settle within %s; last answers: %s".formatted(patience, now));
      }
      before = now;
    }
  }

  private Map<String, JsonNode> round() {
    Map<String, JsonNode> answers = new TreeMap<>();
    services.forEach((name, base) -> answers.put(name, send(get(base + "/local/settled"))));
    return answers;
  }

  private static boolean isSettled(Map<String, JsonNode> answers) {
    return answers.values().stream().allMatch(answer -> answer.path("settled").asBoolean());
  }

  private static Map<String, Long> positions(Map<String, JsonNode> answers) {
    Map<String, Long> positions = new TreeMap<>();
    answers.forEach((name, answer) -> positions.put(name, answer.path("position").asLong()));
    return positions;
  }

  private void set(String base, Instant to) {
    String body = JSON.createObjectNode().put("now", to.toString()).toString();
    send(
        HttpRequest.newBuilder(URI.create(base + "/local/clock"))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder get(String url) {
    return HttpRequest.newBuilder(URI.create(url));
  }

  private JsonNode send(HttpRequest.Builder builder) {
    HttpRequest request = builder.timeout(Duration.ofSeconds(30)).build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new PartFailedException(
            "%s answered %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new PartFailedException("no answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailedException("interrupted while asking " + request.uri(), e);
    }
  }
}
