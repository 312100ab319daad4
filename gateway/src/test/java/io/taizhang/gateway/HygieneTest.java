package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HygieneTest {

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
  @ValueSource(
      strings = {
        "/api/v1/issues/../projects",
        "/api/v1/issues/%2e%2e/projects",
        "/api/v1/projects;x=1",
        "/api/v1/projects%3Bx",
        "/api/v1/issues%2F..%2Fprojects",
        "/api/v1/issues%5C..%5Cprojects",
        "/api/v1/issues\\..\\projects",
        "/api/v1/projects%00",
        "/api/v1//projects",
        "//projects",
        "/api/v1/proj\u00e9",
        "http://127.0.0.1/api/v1/projects",
        "gateway.test:443",
        "*"
      })
  void a_tricky_target_reaches_no_service_even_with_a_good_token(String target) throws Exception {
    Answer answer = gateway.caller().get(target, gateway.bearer());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.json().getString("code")).isEqualTo("bad-target");
    assertThat(gateway.ledger.seen()).noneMatch(seen -> seen.equals("GET " + target));
  }

  @ParameterizedTest
  @ValueSource(ints = {8 * 1024, 20 * 1024})
  void a_target_over_8_KiB_is_refused(int length) throws Exception {
    Answer answer = gateway.caller().get("/api/v1/projects?q=" + "a".repeat(length));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getString("code")).isEqualTo("bad-target");
  }

  @Test
  void headers_over_16_KiB_are_refused() throws Exception {
    Answer answer = gateway.caller().get("/", "X-Long: " + "a".repeat(20 * 1024));

    assertThat(answer.status()).isEqualTo(431);
    assertThat(answer.json().getString("code")).isEqualTo("headers-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get"})
  void other_methods_are_refused(String method) throws Exception {
    Answer answer = gateway.caller().send(method, "/api/v1/projects", "", gateway.bearer());

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).contains("PATCH");
    assertThat(answer.json().getString("code")).isEqualTo("method-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a/../b\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\nx",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "nonsense\r\n\r\n"
      })
  void what_is_not_clean_HTTP_is_refused_with_a_problem(String bytes) throws Exception {
    Answer answer = gateway.caller().raw(bytes);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.json().getString("code")).isEqualTo("malformed-request");
  }

  @Test
  void a_second_request_cannot_hide_in_the_body_of_a_first() throws Exception {
    gateway
        .caller()
        .raw(
            """
            POST /api/v1/projects/outer HTTP/1.1\r
            Host: a\r
            %s\r
            Content-Length: 5\r
            Transfer-Encoding: chunked\r
            Connection: close\r
            \r
            0\r
            \r
            GET /api/v1/projects/hidden HTTP/1.1\r
            Host: a\r
            \r
            """
                .formatted(gateway.bearer()));

    assertThat(gateway.ledger.seen()).doesNotContain("GET /api/v1/projects/hidden");
  }
}
