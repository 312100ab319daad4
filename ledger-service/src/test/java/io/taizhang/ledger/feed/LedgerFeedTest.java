package io.taizhang.ledger.feed;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Upstream;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class LedgerFeedTest {

  private static final String EVENTS = "/api/v1/ledger/events";
  private static final String PARKED = "/api/v1/ledger/parked-events";

  @Inject Upstream upstream;

  @BeforeEach
  void the_county_is_founded() {
    County.founded();
  }

  @Test
  void another_agency_reads_what_happens_in_its_region_and_nothing_else() {
    UUID project = County.project();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(keys("350500")).contains(project.toString()));
    assertThat(keys("370481")).doesNotContain(project.toString());
    as(Tokens.of("owner")).get(EVENTS).then().statusCode(403);
  }

  @Test
  void an_event_that_the_ledger_cannot_apply_is_listed_tried_again_and_discarded() {
    String key = UUID.randomUUID().toString();
    upstream.tell("issue", "issue.closed", key, Map.of("oneTripId", "no id at all"));
    Tokens admin = Tokens.of("admin");
    int id =
        as(admin)
            .get(PARKED + "?key=" + key)
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].type", equalTo("io.taizhang.issue.issue.closed.v1"))
            .extract()
            .path("items[0].id");
    as(admin)
        .body(Map.of("consumer", "ledger-service.issue", "key", key))
        .post(PARKED + "/actions/re-drive")
        .then()
        .statusCode(200)
        .body("applied", equalTo(0))
        .body("obstacle.attempts", equalTo(2));
    as(admin)
        .header("If-Match", "*")
        .body(Map.of("reason", "上游发错"))
        .post(PARKED + "/{id}/actions/discard", id)
        .then()
        .statusCode(200);
    as(Tokens.of("supervisor")).get(PARKED).then().statusCode(403);
  }

  private static List<String> keys(String region) {
    String next = "0";
    List<String> keys = new ArrayList<>();
    while (true) {
      var page =
          as(Tokens.of("agency").region(region))
              .get(EVENTS + "?limit=500&after=" + next)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      keys.addAll(page.getList("events.event.key"));
      if (next.equals(page.getString("next"))) {
        return keys;
      }
      next = page.getString("next");
    }
  }
}
