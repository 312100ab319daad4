package io.taizhang.issue.feed;

import static io.taizhang.issue.fixture.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Upstream;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueFeedTest {

  private static final String EVENTS = "/api/v1/issue/events";
  private static final String PARKED = "/api/v1/issue/parked-events";

  @Inject County county;
  @Inject Upstream upstream;

  @Test
  void another_agency_may_read_the_feed_and_a_clerk_may_not() {
    county.tell();
    as("agency", County.JIANOU, null)
        .get(EVENTS + "?limit=500")
        .then()
        .statusCode(200)
        .body("next", notNullValue());
    as("clerk", County.JIANOU, null).get(EVENTS).then().statusCode(403);
  }

  @Test
  void an_event_that_cannot_be_applied_is_applied_once_its_cause_is_gone_or_discarded() {
    String key = UUID.randomUUID().toString();
    upstream.tell(
        "ledger", "project.registered", key, County.JIANOU_PATH, Map.of("projectId", "no id"));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(parked(key)).isEqualTo(1));
    as("admin", County.JIANOU, null)
        .body(Map.of("consumer", "issue-service.ledger", "key", key))
        .post(PARKED + "/actions/re-drive")
        .then()
        .statusCode(200)
        .body("applied", equalTo(0))
        .body("remaining", equalTo(1));
    int id = as("admin", County.JIANOU, null).get(PARKED + "?key=" + key).path("items[0].id");
    as("admin", County.JIANOU, null)
        .header("If-Match", "*")
        .body(Map.of("reason", "上游发错"))
        .post(PARKED + "/{id}/actions/discard", id)
        .then()
        .statusCode(200);
    assertThat(parked(key)).isZero();
  }

  private static int parked(String key) {
    return as("admin", County.JIANOU, null)
        .get(PARKED + "?key=" + key)
        .jsonPath()
        .getInt("items.size()");
  }
}
