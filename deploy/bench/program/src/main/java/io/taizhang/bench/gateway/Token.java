package io.taizhang.bench.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A leader's token from the local issuer. */
final class Token {

  private static final String FORM =
      "grant_type=client_credentials&client_id=leader&client_secret=local";

  private Token() {}

  static String from(String endpoint) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoint))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(FORM))
            .build();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      return new ObjectMapper().readTree(answer).path("access_token").asText();
    }
  }
}
