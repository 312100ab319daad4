package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

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
  void a_genuine_token_passes_and_is_handed_on() throws Exception {
    String bearer = gateway.bearer();

    Answer answer = gateway.caller().get("/api/v1/projects", bearer);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(
            "Authorization: " + answer.json().getJsonObject("headers").getString("authorization"))
        .isEqualTo(bearer);
  }

  @Test
  void no_token_is_a_401_that_asks_for_one() throws Exception {
    Answer answer = gateway.caller().get("/api/v1/projects");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("www-authenticate")).isEqualTo("Bearer");
    assertThat(answer.json().getString("code")).isEqualTo("unauthenticated");
    assertThat(answer.json().getString("type")).isEqualTo("/problems/unauthenticated");
    assertThat(answer.json().getInteger("status")).isEqualTo(401);
    assertThat(answer.json().getString("instance")).isEqualTo("/api/v1/projects");
    assertThat(answer.json().getString("traceId")).matches("[0-9a-f]{32}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "Bearer nonsense", "Bearer a.b.c", "Basic YTpi"})
  void credentials_that_are_no_token_are_a_401(String credentials) throws Exception {
    refused("Authorization: " + credentials);
  }

  @Test
  void two_tokens_are_a_401() throws Exception {
    Answer answer =
        gateway.caller().get("/api/v1/projects", gateway.bearer(), "authorization: Bearer x");

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void a_stranger_who_copies_the_key_id_is_a_401() throws Exception {
    refused("Authorization: Bearer " + gateway.issuer.tokenOfAStranger(Instant.now(), "first"));
  }

  @Test
  void a_key_the_issuer_never_published_is_a_401() throws Exception {
    refused("Authorization: Bearer " + gateway.issuer.tokenOfAStranger(Instant.now(), "unheard"));
  }

  @Test
  void an_unknown_noun_without_a_token_is_a_401_not_a_404() throws Exception {
    assertThat(gateway.caller().get("/api/v1/nothing").status()).isEqualTo(401);
  }

  @Test
  void a_body_sent_without_a_token_still_gets_its_401() throws Exception {
    Answer answer =
        gateway
            .caller()
            .send("POST", "/api/v1/projects", "x".repeat(300_000), "Content-Length: 300000");

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void a_key_published_later_is_learnt_on_first_sight() throws Exception {
    try (var other = OpenGateway.withKeys()) {
      other.issuer.rotate("second");
      String bearer = other.bearer();

      await()
          .untilAsserted(
              () ->
                  assertThat(
                          other
                              .caller()
                              .send("POST", "/api/v1/projects", "abc", bearer, "Content-Length: 3")
                              .status())
                      .isEqualTo(200));
    }
  }

  @Test
  void a_late_issuer_means_503_until_its_keys_are_there() throws Exception {
    try (var early = OpenGateway.withIssuerAway()) {
      Answer answer = early.caller().get("/api/v1/projects", early.bearer());
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.json().getString("code")).isEqualTo("identity-unavailable");
      assertThat(answer.header("retry-after")).isEqualTo("5");

      early.issuer.comeBack();
      early.awaitKeys();

      assertThat(early.caller().get("/api/v1/projects", early.bearer()).status()).isEqualTo(200);
    }
  }

  private static void refused(String header) throws Exception {
    Answer answer = gateway.caller().get("/api/v1/projects", header);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("www-authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    assertThat(answer.json().getString("code")).isEqualTo("unauthenticated");
  }
}
