package io.taizhang.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.suite.SeenVersions;
import io.taizhang.suite.SuiteEndpoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The gateway, and the issuer whose tokens it asks for. */
public final class Door {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SuiteEndpoints endpoints;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final SeenVersions versions = new SeenVersions();

  Door(SuiteEndpoints endpoints) {
    this.endpoints = endpoints;
  }

  /** The person with this client id, such as {@code clerk@350783}, with a genuine token. */
  public Person as(String clientId) {
    return bearing(token(clientId));
  }

  /** Whoever carries this token. */
  public Person bearing(String token) {
    return new Person(this, "Bearer " + token);
  }

  /** Somebody without a token. */
  public Person nobody() {
    return new Person(this, null);
  }

  /** A genuine token. */
  public String token(String clientId) {
    return tokens.computeIfAbsent(clientId, this::issued);
  }

  /** Who gives the tokens. */
  public String issuer() {
    return endpoints.issuer();
  }

  /** What to name in If-Match: the version last seen of the resource that the step is for. */
  Optional<String> ifMatch(String target) {
    return versions.ifMatch(target);
  }

  /** The address of a target at this door. */
  public URI at(String target) {
    return URI.create(endpoints.gateway() + target);
  }

  /** Sends any request. */
  public Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer =
          http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
      JsonNode body = json(answer);
      versions.see(body);
      return new Reply(answer.statusCode(), answer.headers(), body);
    } catch (IOException e) {
      throw new UncheckedIOException("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
    boolean isJson = answer.headers().firstValue("Content-Type").orElse("").contains("json");
    return isJson ? JSON.readTree(answer.body()) : JSON.missingNode();
  }

  private String issued(String clientId) {
    String form =
        "grant_type=client_credentials&client_secret=local&client_id="
            + URLEncoder.encode(clientId, StandardCharsets.UTF_8);
    return send(HttpRequest.newBuilder(URI.create(endpoints.tokenEndpoint()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)))
        .is(200)
        .text("access_token");
  }
}
