package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a caller with a token may ask, and what becomes of what is more. */
class CallerShareTest {

  private static final String TARGET = "/api/v1/projects/share";

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
  void who_asks_more_than_its_share_is_told_to_wait_and_the_service_is_not_asked()
      throws Exception {
    String crawler = gateway.bearer("crawler-1", "crawler");
    for (int left = OpenGateway.SHARE_OF_THE_CRAWLER - 1; left >= 0; left--) {
      Answer answer = gateway.caller().get(TARGET, crawler);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("ratelimit")).isEqualTo("\"client\";r=" + left);
      assertThat(answer.header("ratelimit-policy")).isEqualTo("\"client\";q=3;w=3");
    }

    Answer refused = gateway.caller().get(TARGET, crawler);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("content-type")).isEqualTo("application/problem+json");
    assertThat(refused.json().getString("code")).isEqualTo("too-many-requests");
    assertThat(refused.header("retry-after")).isEqualTo("1");
    assertThat(refused.header("ratelimit")).isEqualTo("\"client\";r=0;t=1");
    assertThat(gateway.ledger.seen().stream().filter(("GET " + TARGET)::equals))
        .hasSize(OpenGateway.SHARE_OF_THE_CRAWLER);
    assertThat(gateway.caller().get(TARGET, gateway.bearer()).status())
        .as("somebody else")
        .isEqualTo(200);

    gateway.nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
    assertThat(gateway.caller().get("/api/v1/projects/later", crawler).status()).isEqualTo(200);
    assertThat(gateway.caller().get("/api/v1/projects/later", crawler).status()).isEqualTo(429);
  }

  @Test
  void each_person_has_a_share_of_its_own_through_whatever_client_it_comes() throws Exception {
    String one = gateway.bearer("person-1", "portal");
    String another = gateway.bearer("person-2", "portal");
    String elsewhere = gateway.bearer("person-1", "phone");

    assertThat(left(one)).isEqualTo("\"subject\";r=9999");
    assertThat(left(another)).isEqualTo("\"subject\";r=9999");
    assertThat(left(elsewhere)).isEqualTo("\"subject\";r=9998");
  }

  @Test
  void a_token_that_is_not_believed_is_not_counted() throws Exception {
    Answer answer = gateway.caller().get(TARGET, "Authorization: Bearer nonsense");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.headers()).doesNotContainKeys("ratelimit", "ratelimit-policy");
  }

  private static String left(String bearer) throws Exception {
    return gateway.caller().get("/api/v1/projects/persons", bearer).header("ratelimit");
  }
}
