package io.taizhang.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Moves business time by whole weeks without waiting for what follows from it. */
final class BusinessTime {
  /** A Monday at ten; 200 weeks on there is still a published calendar. */
  static final Instant BEGINS = Instant.parse("2021-01-04T10:00:00+08:00");

  private static final Duration WEEK = Duration.ofDays(7);
  private static final List<String> KEEPERS = List.of("ledger", "issue", "notification");

  private final Map<String, String> management;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private Instant now = BEGINS;

  BusinessTime(Map<String, String> management) {
    this.management = management;
  }

  /** A week later every clock that ran is far over its limit. */
  void passAWeek() {
    now = now.plus(WEEK);
    KEEPERS.forEach(service -> set(management.get(service)));
  }

  /** Tells the time that it is to a replica that did not hear it. */
  void tell(String replica) {
    set(replica);
  }

  private void set(String service) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service + "/local/clock"))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"now\":\"" + now + "\"}"))
            .build();
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IllegalStateException("business time was answered %d".formatted(status));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
