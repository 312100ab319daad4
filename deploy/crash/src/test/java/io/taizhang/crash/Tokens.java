package io.taizhang.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The issuer's tokens by client id, renewed long before they run out. */
final class Tokens {
  private static final Duration RENEWED_AFTER = Duration.ofMinutes(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Token(String text, long takenAt) {
    boolean fresh() {
      return System.nanoTime() - takenAt < RENEWED_AFTER.toNanos();
    }
  }

  private final URI endpoint;
  private final HttpClient http;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  Tokens(String endpoint, HttpClient http) {
    this.endpoint = URI.create(endpoint);
    this.http = http;
  }

  String of(String clientId) {
    return tokens
        .compute(clientId, (id, known) -> known != null && known.fresh() ? known : issued(id))
        .text();
  }

  private Token issued(String clientId) {
    String form =
        "grant_type=client_credentials&client_secret=local&client_id="
            + URLEncoder.encode(clientId, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      return new Token(JSON.readTree(answer).path("access_token").asText(), System.nanoTime());
    } catch (IOException e) {
      throw new UncheckedIOException("no token", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
