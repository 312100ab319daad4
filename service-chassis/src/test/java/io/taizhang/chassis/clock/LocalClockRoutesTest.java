package io.taizhang.chassis.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.taizhang.chassis.fixture.SuiteParts;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class LocalClockRoutesTest {

  @TestHTTPResource(management = true)
  URI management;

  @Inject Clock clock;

  @Test
  void business_time_is_shown_and_moved_forward() {
    Instant before = shown();
    assertThat(before).isAfterOrEqualTo(Instant.parse("2026-09-14T00:30:00Z"));
    Instant wanted = before.plus(Duration.ofHours(2));
    Response moved = put("{\"now\":\"" + wanted + "\"}");
    assertThat(moved.statusCode()).isEqualTo(200);
    assertThat(moved.jsonPath().getString("now")).endsWith("+08:00");
    assertThat(shown()).isAfterOrEqualTo(wanted);
    assertThat(clock.instant()).isAfterOrEqualTo(wanted);
  }

  @Test
  void business_time_does_not_move_back() {
    Instant before = shown();
    assertThat(put("{\"now\":\"" + before.minusSeconds(1) + "\"}").statusCode()).isEqualTo(409);
    assertThat(shown()).isAfterOrEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"now\":1}", "{\"now\":\"tomorrow\"}"})
  void what_is_no_instant_is_refused(String body) {
    assertThat(put(body).statusCode()).isEqualTo(400);
  }

  @Test
  void the_service_settles() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> given().get(local("settled")).jsonPath().getBoolean("settled"));
    assertThat(given().get(local("settled")).jsonPath().getLong("position")).isNotNegative();
  }

  @Test
  void the_public_port_has_no_such_route() {
    assertThat(given().get("/local/clock").statusCode()).isEqualTo(404);
  }

  private Instant shown() {
    return OffsetDateTime.parse(given().get(local("clock")).jsonPath().getString("now"))
        .toInstant();
  }

  private Response put(String body) {
    return given().contentType("application/json").body(body).put(local("clock"));
  }

  private URI local(String what) {
    return management.resolve("/local/" + what);
  }
}
