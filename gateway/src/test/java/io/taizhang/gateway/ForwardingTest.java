package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

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
    "/api/v1/projects, ledger",
    "/api/v1/projects/1/items?limit=5, ledger",
    "/api/v1/items?q=%E6%B1%9F&x=a%2Fb, ledger",
    "/api/v1/issues, issue",
    "/api/v1/issues?status=open, issue",
    "/api/v1/issues/7/actions/close, issue"
  })
  void a_noun_leads_to_its_service_and_the_target_stays_as_it_is(String target, String service)
      throws Exception {
    JsonObject asked = gateway.caller().get(target, gateway.bearer()).json();

    assertThat(asked.getString("service")).isEqualTo(service);
    assertThat(asked.getString("target")).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/",
        "/api/v1/nothing",
        "/api/v1/Projects",
        "/api/v1/%70rojects",
        "/api/v1/?q"
      })
  void a_noun_nobody_owns_is_a_404(String target) throws Exception {
    notFound(gateway.caller().get(target, gateway.bearer()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/health",
        "/q/metrics",
        "/api/v2/projects",
        "/API/v1/projects",
        "/index.html",
        "/api"
      })
  void everything_else_is_a_404(String target) throws Exception {
    notFound(gateway.caller().get(target, gateway.bearer()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void every_method_of_the_api_is_forwarded_with_its_body(String method) throws Exception {
    JsonObject asked =
        gateway
            .caller()
            .send(method, "/api/v1/projects", "{\"a\":1}", gateway.bearer(), "Content-Length: 7")
            .json();

    assertThat(asked.getString("method")).isEqualTo(method);
    assertThat(asked.getInteger("body")).isEqualTo(7);
  }

  @Test
  void a_head_is_answered_without_a_body() throws Exception {
    Answer answer = gateway.caller().send("HEAD", "/api/v1/projects/broken", "", gateway.bearer());

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.header("etag")).isEqualTo("\"7\"");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void no_identity_but_the_token_gets_through() throws Exception {
    JsonObject headers =
        gateway
            .caller()
            .get(
                "/api/v1/projects",
                gateway.bearer(),
                "X-Forwarded-User: admin",
                "X-Remote-User: admin",
                "X_Remote_User: admin",
                "Remote-User: admin",
                "X-Auth-Roles: admin",
                "X-Forwarded-For: 10.0.0.1",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: evil.test",
                "Forwarded: for=10.0.0.1",
                "X-Original-URL: /q/health",
                "X-HTTP-Method-Override: DELETE",
                "Cookie: q_session=1",
                "TE: trailers",
                "Upgrade: h2c",
                "Proxy-Authorization: Basic YTpi")
            .json()
            .getJsonObject("headers");

    assertThat(headers.fieldNames())
        .containsExactlyInAnyOrder(
            "authorization", "host", "traceparent", "x-forwarded-for", "x-forwarded-proto");
    assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
    assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
    assertThat(headers.getString("host")).isEqualTo("gateway.test");
  }

  @Test
  void what_the_api_knows_gets_through() throws Exception {
    JsonObject headers =
        gateway
            .caller()
            .get(
                "/api/v1/projects",
                gateway.bearer(),
                "If-Match: \"7\"",
                "Idempotency-Key: k-1",
                "Accept-Language: zh-CN",
                "Accept: application/json")
            .json()
            .getJsonObject("headers");

    assertThat(headers.getString("if-match")).isEqualTo("\"7\"");
    assertThat(headers.getString("idempotency-key")).isEqualTo("k-1");
    assertThat(headers.getString("accept-language")).isEqualTo("zh-CN");
    assertThat(headers.getString("accept")).isEqualTo("application/json");
  }

  @Test
  void a_trace_goes_on_and_a_malformed_one_is_replaced() throws Exception {
    String good = "00-" + TRACE + "-00f067aa0ba902b7-01";

    JsonObject continued =
        gateway
            .caller()
            .get("/api/v1/projects", gateway.bearer(), "traceparent: " + good, "tracestate: a=1")
            .json()
            .getJsonObject("headers");
    JsonObject fresh =
        gateway
            .caller()
            .get("/api/v1/projects", gateway.bearer(), "traceparent: 00-x", "tracestate: a=1")
            .json()
            .getJsonObject("headers");

    assertThat(continued.getString("traceparent")).isEqualTo(good);
    assertThat(continued.getString("tracestate")).isEqualTo("a=1");
    assertThat(fresh.getString("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    assertThat(fresh.containsKey("tracestate")).isFalse();
  }

  @Test
  void a_problem_names_the_callers_trace() throws Exception {
    Answer answer =
        gateway.caller().get("/nowhere", "traceparent: 00-" + TRACE + "-00f067aa0ba902b7-01");

    assertThat(answer.json().getString("traceId")).isEqualTo(TRACE);
  }

  @Test
  void a_services_own_error_passes_untouched_but_for_hop_headers() throws Exception {
    Answer answer = gateway.caller().get("/api/v1/projects/broken", gateway.bearer());

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("{\"code\":\"internal\"}");
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.header("etag")).isEqualTo("\"7\"");
    assertThat(answer.headers()).doesNotContainKeys("server", "x-secret-hop");
  }

  @Test
  void an_empty_answer_stays_empty() throws Exception {
    Answer answer = gateway.caller().get("/api/v1/projects/empty", gateway.bearer());

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.headers()).doesNotContainKey("transfer-encoding");
  }

  @Test
  void requests_are_timed_by_service_and_status() throws Exception {
    gateway.caller().get("/api/v1/issues", gateway.bearer());

    await()
        .untilAsserted(
            () ->
                assertThat(
                        gateway
                            .meters
                            .timer("taizhang.gateway.requests", "service", "issue", "status", "200")
                            .count())
                    .isPositive());
  }

  private static void notFound(Answer answer) {
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.json().getString("code")).isEqualTo("not-found");
  }
}
