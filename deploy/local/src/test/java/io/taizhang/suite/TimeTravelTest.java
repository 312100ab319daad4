package io.taizhang.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.taizhang.suite.parts.FreePorts;
import io.taizhang.suite.parts.PartFailedException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeTravelTest {
  private static final Instant START = Instant.parse("2026-09-14T00:30:00Z");

  private HttpServer ledger;
  private HttpServer issue;
  private TimeTravel time;

  @BeforeEach
  void start() throws IOException {
    ledger = StandIn.serve(FreePorts.one(), START);
    issue = StandIn.serve(FreePorts.one(), START.plusSeconds(60));
    time =
        new TimeTravel(Map.of("ledger", url(ledger), "issue", url(issue)), Duration.ofSeconds(30));
  }

  @AfterEach
  void stop() {
    ledger.stop(0);
    issue.stop(0);
  }

  @Test
  void now_is_the_time_of_the_service_furthest_behind() {
    assertThat(time.now()).isEqualTo(START);
  }

  @Test
  void travelling_moves_every_service() {
    time.travel(START.plusSeconds(86_400));

    assertThat(time.now()).isEqualTo(START.plusSeconds(86_400));
  }

  @Test
  void going_back_is_refused_by_the_services_and_reported() {
    assertThatThrownBy(() -> time.travel(START.minusSeconds(1)))
        .isInstanceOf(PartFailedException.class)
        .hasMessageContaining("409")
        .hasMessageContaining("/local/clock");
  }

  @Test
  void a_service_whose_position_still_moves_is_not_settled() {
    var asked = new AtomicInteger();
    settledAnswers(
        () -> "{\"settled\":true,\"position\":" + Math.min(3, asked.incrementAndGet()) + "}");

    time.settle();

    assertThat(asked).hasValue(4);
  }

  @Test
  void a_service_that_never_settles_is_named() {
    settledAnswers(() -> "{\"settled\":false,\"position\":4}");
    var impatient =
        new TimeTravel(Map.of("ledger", url(ledger), "issue", url(issue)), Duration.ofMillis(300));

    assertThatThrownBy(impatient::settle)
        .hasMessageContaining("did not settle")
        .hasMessageContaining("issue={\"settled\":false");
  }

  private void settledAnswers(Supplier<String> answers) {
    issue.removeContext("/local/settled");
    issue.createContext(
        "/local/settled",
        exchange -> {
          byte[] body = answers.get().getBytes(UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private static String url(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }
}
