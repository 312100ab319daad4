package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiPageTest {

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
    "/, text/html; charset=utf-8",
    "/?lang=zh, text/html; charset=utf-8",
    "/openapi.json, application/json",
    "/openapi.yaml, application/yaml",
    "/page/page.js, text/javascript",
    "/page/page.css, text/css",
    "/page/swagger-ui.css, text/css",
    "/page/swagger-ui-bundle.js, text/javascript"
  })
  void the_page_and_all_it_needs_are_served_without_a_token(String target, String type)
      throws Exception {
    Answer answer = gateway.caller().get(target);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo(type);
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
    assertThat(answer.body()).isNotEmpty();
  }

  @Test
  void the_page_speaks_of_nothing_outside_this_gateway() throws Exception {
    Answer answer = gateway.caller().get("/");

    assertThat(answer.body()).contains("<title>台账 Taizhang</title>", "./suite token officer");
    assertThat(answer.body()).doesNotContain("http://", "https://", "src=\"//");
  }

  @Test
  void the_contract_asks_for_a_bearer_token() throws Exception {
    var contract = gateway.caller().get("/openapi.json").json();

    assertThat(contract.getString("openapi")).isEqualTo("3.1.0");
    assertThat(
            contract
                .getJsonObject("components")
                .getJsonObject("securitySchemes")
                .getJsonObject("bearer")
                .getString("scheme"))
        .isEqualTo("bearer");
  }

  @Test
  void a_head_tells_the_length_and_sends_nothing() throws Exception {
    Answer answer = gateway.caller().send("HEAD", "/", "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Integer.parseInt(answer.header("content-length"))).isPositive();
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void a_page_can_only_be_read() throws Exception {
    Answer answer = gateway.caller().send("POST", "/", "", "Content-Length: 0");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
  }
}
