package io.taizhang.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.suite.SuiteEndpoints;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Sends commands and never repeats one by itself. */
final class Client {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String base;
  private final HttpClient http;
  private final Tokens tokens;

  private Client(String base, HttpClient http, Tokens tokens) {
    this.base = base;
    this.http = http;
    this.tokens = tokens;
  }

  /** Through the gateway. */
  static Client of(SuiteEndpoints suite) {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new Client(suite.gateway(), http, new Tokens(suite.tokenEndpoint(), http));
  }

  /** Straight to a service. */
  Client at(String otherBase) {
    return new Client(otherBase, http, tokens);
  }

  /** A command as it is sent, once or again: under one key it has its effect once. */
  record Command(String clientId, String target, String key, String version, String body) {}

  Command creation(String clientId, String target, Object body) {
    return new Command(clientId, target, UUID.randomUUID().toString(), "", json(body));
  }

  /** A step on what the {@code before} answer showed. */
  Command step(String clientId, String target, Reply before, Object body) {
    return new Command(clientId, target, UUID.randomUUID().toString(), before.etag(), json(body));
  }

  Reply send(Command command) {
    HttpRequest.Builder request =
        authorized(command.clientId(), command.target())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", command.key())
            .POST(BodyPublishers.ofString(command.body()));
    if (!command.version().isEmpty()) {
      request.header("If-Match", command.version());
    }
    return send(request);
  }

  Reply get(String clientId, String target) {
    return send(authorized(clientId, target));
  }

  private HttpRequest.Builder authorized(String clientId, String target) {
    return HttpRequest.newBuilder(URI.create(base + target))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + tokens.of(clientId));
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return new Reply(
          answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), tree(answer.body()));
    } catch (IOException e) {
      return new Reply(0, "", JSON.missingNode());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static JsonNode tree(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }

  private static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
