package io.taizhang.notification.feed;

import static io.taizhang.notification.fixture.Call.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.fixture.Upstream;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class NotificationFeedTest {

  private static final String EVENTS = "/api/v1/notification/events";
  private static final String PARKED = "/api/v1/notification/parked-events";

  @Inject Known known;
  @Inject Upstream upstream;

  @Test
  void another_agency_may_read_the_feed_and_a_clerk_may_not() {
    known.regions();
    as("agency").get(EVENTS + "?limit=500").then().statusCode(200).body("next", notNullValue());
    as("clerk").get(EVENTS).then().statusCode(403);
  }

  @Test
  void who_answers_for_the_whole_country_may_read_before_any_region_was_told() {
    as("admin").get(EVENTS).then().statusCode(200);
  }

  @Test
  void an_event_that_cannot_be_applied_is_listed_and_discarded() {
    String key = UUID.randomUUID().toString();
    upstream.tell("ledger", "clock.started", key, Map.of("clock", "no clock"));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(parked(key)).isEqualTo(1));
    int id = as("admin").get(PARKED + "?key=" + key).path("items[0].id");
    as("admin")
        .get(PARKED + "/" + id)
        .then()
        .statusCode(200)
        .body("parked.consumer", equalTo("notification-service.ledger"));
    as("admin")
        .header("If-Match", "*")
        .body(Map.of("reason", "上游发错"))
        .post(PARKED + "/{id}/actions/discard", id)
        .then()
        .statusCode(200);
    assertThat(parked(key)).isZero();
  }

  private static int parked(String key) {
    return as("admin").get(PARKED + "?key=" + key).jsonPath().getInt("items.size()");
  }
}
