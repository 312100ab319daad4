package io.taizhang.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.suite.SeenVersions;
import io.taizhang.suite.SuiteEndpoints;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The gateway as a person sees it: every call carries the person's own token. */
public final class Door {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SuiteEndpoints endpoints;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final SeenVersions versions = new SeenVersions();

  /** The door of a running suite. */
  public Door(SuiteEndpoints endpoints) {
    this.endpoints = endpoints;
  }

  /** The person with this client id, such as {@code clerk@350783}. */
  public Person as(String clientId) {
    return new Person(tokens.computeIfAbsent(clientId, this::token));
  }

  /** Somebody at the door. */
  public final class Person {

    private final String token;

    private Person(String token) {
      this.token = token;
    }

    /** Reads. */
    public Answer get(String path) {
      return send(request(path).GET());
    }

    /** Creates, or takes a step. */
    public Answer post(String path, Object body) {
      return send(request(path).header("Content-Type", "application/json").POST(publisher(body)));
    }

    /** Takes a step that needs no words. */
    public Answer post(String path) {
      return send(request(path).POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(endpoints.gateway() + path))
              .timeout(PATIENCE)
              .header("Authorization", "Bearer " + token);
      versions.ifMatch(path).ifPresent(version -> request.header("If-Match", version));
      return request;
    }
  }

  private String token(String clientId) {
    String form =
        "grant_type=client_credentials&client_secret=local&client_id=" + encoded(clientId);
    return send(HttpRequest.newBuilder(URI.create(endpoints.tokenEndpoint()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)))
        .expect(200)
        .text("access_token");
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static BodyPublisher publisher(Object body) {
    try {
      return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new StepFailed("a request could not be written", e);
    }
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
      JsonNode body = JSON.readTree(response.body());
      versions.see(body);
      return new Answer(response.statusCode(), body);
    } catch (IOException e) {
      throw new StepFailed("no answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("interrupted", e);
    }
  }
}
