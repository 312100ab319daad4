package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one target that needs no token, and everything around it that does. */
class OpenTargetTest {

  private static final String OPEN = "/api/v1/issues/status";

  private static OpenGateway gateway;

  @BeforeAll
  static void open() throws Exception {
    gateway = OpenGateway.withKeys();
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  @Test
  void it_is_forwarded_without_a_token() throws Exception {
    Answer answer = post(OPEN, "198.51.100.1");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().getString("service")).isEqualTo("issue");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/issues/status",
    "PUT, /api/v1/issues/status",
    "DELETE, /api/v1/issues/status",
    "POST, /api/v1/issues/status?x=1",
    "POST, /api/v1/issues/status/",
    "POST, /api/v1/issues/status/more",
    "POST, /api/v1/issues/Status",
    "POST, /api/v1/issues/stat%75s",
    "POST, /api/v1/issues"
  })
  void whatever_differs_from_it_by_a_sign_needs_a_token(String method, String target)
      throws Exception {
    assertThat(
            gateway
                .caller()
                .send(method, target, "", "X-Forwarded-For: 198.51.100.2", "Content-Length: 0")
                .status())
        .isEqualTo(401);
  }

  @Test
  void a_bad_token_is_not_let_in_here_either() throws Exception {
    assertThat(
            gateway
                .caller()
                .send(
                    "POST",
                    OPEN,
                    "",
                    "Authorization: Bearer nonsense",
                    "X-Forwarded-For: 198.51.100.3",
                    "Content-Length: 0")
                .status())
        .isEqualTo(401);
  }

  @Test
  void an_address_that_comes_too_often_is_told_to_wait_and_another_is_not() throws Exception {
    for (int i = 0; i < OpenGateway.OPEN_REQUESTS; i++) {
      assertThat(post(OPEN, "198.51.100.4").status()).isEqualTo(200);
    }
    Answer refused = post(OPEN, "203.0.113.9, 198.51.100.4");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().getString("code")).isEqualTo("too-many-requests");
    assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 60);
    assertThat(post(OPEN, "198.51.100.5").status()).isEqualTo(200);
  }

  private static Answer post(String target, String from) throws IOException {
    return gateway
        .caller()
        .send("POST", target, "", "X-Forwarded-For: " + from, "Content-Length: 0");
  }
}
