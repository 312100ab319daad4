package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VersionHeadersTest {

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
  void versions_and_keys_get_through_to_the_service() throws Exception {
    JsonObject headers =
        gateway
            .caller()
            .get(
                "/api/v1/projects",
                gateway.bearer(),
                "If-Match: \"1\", \"2\"",
                "If-None-Match: W/\"3\"",
                "Idempotency-Key: a-key",
                "Last-Event-ID: 7")
            .json()
            .getJsonObject("headers");

    assertThat(headers.getString("if-match")).isEqualTo("\"1\", \"2\"");
    assertThat(headers.getString("if-none-match")).isEqualTo("W/\"3\"");
    assertThat(headers.getString("idempotency-key")).isEqualTo("a-key");
    assertThat(headers.getString("last-event-id")).isEqualTo("7");
  }

  @Test
  void what_the_service_says_of_them_gets_back() throws Exception {
    Answer answer = gateway.caller().get("/api/v1/projects/created", gateway.bearer());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("etag")).isEqualTo("\"0\"");
    assertThat(answer.header("location")).isEqualTo("/api/v1/projects/7");
    assertThat(answer.header("idempotency-replayed")).isEqualTo("true");
    assertThat(answer.header("retry-after")).isEqualTo("1");
    assertThat(answer.header("allow")).isEqualTo("GET, POST");
  }

  @Test
  void a_reader_who_has_it_already_is_told_so_without_a_body() throws Exception {
    Answer answer = gateway.caller().get("/api/v1/projects/unchanged", gateway.bearer());

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.header("etag")).isEqualTo("\"7\"");
    assertThat(answer.body()).isEmpty();
  }
}
