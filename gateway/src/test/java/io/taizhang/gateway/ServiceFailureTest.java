package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceFailureTest {

  private static OpenGateway gateway;

  @BeforeAll
  static void open() throws Exception {
    gateway = OpenGateway.withKeys();
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /api/v1/gone,            502, upstream-unreachable",
    "POST, /api/v1/gone,            502, upstream-unreachable",
    "GET,  /api/v1/projects/hangup, 502, upstream-unreachable",
    "POST, /api/v1/projects/hangup, 502, upstream-unreachable",
    "GET,  /api/v1/projects/silent, 504, upstream-timeout",
    "POST, /api/v1/projects/silent, 504, upstream-timeout"
  })
  void a_service_that_fails_is_a_problem(String method, String target, int status, String code)
      throws Exception {
    Answer answer =
        gateway.caller().send(method, target, "abc", gateway.bearer(), "Content-Length: 3");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.json().getString("code")).isEqualTo(code);
    assertThat(answer.body()).doesNotContain("127.0.0.1");
  }

  @Test
  void a_get_is_tried_once_more_when_its_connection_closed() throws Exception {
    Answer answer = gateway.caller().get("/api/v1/projects/hangup-once", gateway.bearer());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(timesSeen("GET /api/v1/projects/hangup-once")).isEqualTo(2);
  }

  @Test
  void a_get_is_not_tried_a_third_time() throws Exception {
    gateway.caller().get("/api/v1/projects/2/hangup", gateway.bearer());

    assertThat(timesSeen("GET /api/v1/projects/2/hangup")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"POST, 0", "POST, 3", "DELETE, 0", "GET, 3"})
  void nothing_else_is_ever_sent_twice(String method, int length) throws Exception {
    String target = "/api/v1/projects/%s%d/hangup-once".formatted(method, length);

    Answer answer =
        gateway
            .caller()
            .send(
                method, target, "x".repeat(length), gateway.bearer(), "Content-Length: " + length);

    assertThat(answer.status()).isEqualTo(502);
    assertThat(timesSeen(method + " " + target)).isEqualTo(1);
  }

  @Test
  void an_answer_that_breaks_off_does_not_look_whole() {
    assertThatThrownBy(
            () -> {
              Answer answer = gateway.caller().get("/api/v1/projects/breaks-off", gateway.bearer());
              if (!answer.body().endsWith("0\r\n\r\n")) {
                throw new IOException("cut off");
              }
            })
        .isInstanceOf(IOException.class);
  }

  private static long timesSeen(String request) {
    return gateway.ledger.seen().stream().filter(request::equals).count();
  }
}
