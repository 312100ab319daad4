package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A ledger as csv as it comes through the door.
 *
 * @param rows header and rows, as they are written
 */
record Csv(List<String> rows) {
  private static final String MARK = "\ufeff";

  /** Somebody downloads it. */
  static Csv of(County county, String who, String target) {
    Door door = county.door();
    HttpRequest request =
        HttpRequest.newBuilder(door.at(target))
            .header("Authorization", "Bearer " + door.token(who))
            .build();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
      String text = new String(answer.body(), StandardCharsets.UTF_8);
      assertThat(text).startsWith(MARK);
      return new Csv(text.substring(MARK.length()).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
