package io.taizhang.notification.intent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.notification.deadline.Arming;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Business time stands at Monday, 2026-09-14 in the morning; the clock is three days late. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class IntentLogTest {

  private static final Instant DUE = Instant.parse("2026-09-08T09:30:00Z");

  @Inject Arming arming;
  @Inject Known known;

  private final Clocks clock = Clocks.due(DUE);

  @BeforeEach
  void the_clock_has_run_over() {
    known.regions();
    Call.as("admin")
        .body(
            Map.of(
                "recipientKind", "DEPARTMENT",
                "key", clock.department(),
                "regionCode", "350500",
                "channel", "EMAIL",
                "address", clock.department() + "@example.test"))
        .post("/api/v1/contacts")
        .then()
        .statusCode(201);
    arming.clockMoved(clock.snapshot(), clock.subject(), clock.addressee(), Clocks.QUANZHOU);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> list(asked()).body("items", hasSize(4)));
  }

  @Test
  void every_intent_has_its_key_and_what_became_of_it() {
    list(asked().queryParam("outcome", "TOLD"))
        .body("items.rung", containsInAnyOrder("YELLOW_CARD", "URGE"));
    list(asked().queryParam("outcome", "RECORDED")).body("items.rung", contains("RED_CARD"));
    list(asked().queryParam("outcome", "SKIPPED"))
        .body("items.rung", contains("REMINDER"))
        .body("items[0].skipReason", equalTo("已到时限，不再提醒"))
        .body("items[0].dedupeKey", equalTo(clock.id() + "/REMINDER/1"))
        .body("items[0].told", equalTo(0));
  }

  @Test
  void the_log_is_filtered_by_rung_and_day_and_paged() {
    list(asked().queryParam("rung", "URGE")).body("items", hasSize(1));
    list(asked().queryParam("from", "2026-09-14").queryParam("to", "2026-09-14"))
        .body("items", hasSize(4));
    list(asked().queryParam("to", "2026-09-13")).body("items", empty());
    list(asked().queryParam("withdrawn", true)).body("items", empty());
    list(asked().queryParam("limit", 3)).body("items", hasSize(3)).body("$", hasKey("nextCursor"));
    asked()
        .queryParam("from", "2026-09-14")
        .queryParam("to", "2026-09-13")
        .get("/api/v1/intents")
        .then()
        .statusCode(422);
  }

  @Test
  void what_was_told_is_sent_again_by_hand_under_the_same_intent() {
    String urge = id("URGE");
    Call.as("supervisor")
        .get("/api/v1/intents/{id}", urge)
        .then()
        .statusCode(200)
        .body("deliveries", hasSize(1))
        .body("deliveries[0]", not(hasKey("address")));
    Call.as("supervisor")
        .post("/api/v1/intents/{id}/actions/resend", urge)
        .then()
        .statusCode(200)
        .body("deliveries", hasSize(2))
        .body("deliveries.channel", containsInAnyOrder("EMAIL", "EMAIL"));
    list(asked()).body("items", hasSize(4));
    Call.as("supervisor")
        .post("/api/v1/intents/{id}/actions/resend", id("RED_CARD"))
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-resend"));
    Call.as("inspector").post("/api/v1/intents/{id}/actions/resend", urge).then().statusCode(403);
    Call.as(Tokens.of("supervisor").region("350700"))
        .post("/api/v1/intents/{id}/actions/resend", urge)
        .then()
        .statusCode(404);
  }

  @Test
  void figures_are_counted_by_day_and_rung() {
    Call.as("supervisor")
        .queryParam("from", "2026-09-14")
        .queryParam("to", "2026-09-14")
        .get("/api/v1/intents/figures")
        .then()
        .statusCode(200)
        .body("find { it.rung == 'RED_CARD' }.fired", greaterThanOrEqualTo(1))
        .body("find { it.rung == 'RED_CARD' }.told", equalTo(0))
        .body("find { it.rung == 'RED_CARD' }.late", greaterThanOrEqualTo(1))
        .body("find { it.rung == 'URGE' }.told", greaterThanOrEqualTo(1));
    Call.as("supervisor")
        .queryParam("from", "2026-01-01")
        .queryParam("to", "2026-09-14")
        .get("/api/v1/intents/figures")
        .then()
        .statusCode(422);
    arming.clockMoved(
        clock.revision(2).phase(ClockPhase.STOPPED).snapshot(),
        clock.subject(),
        clock.addressee(),
        Clocks.QUANZHOU);
  }

  private String id(String rung) {
    return list(asked().queryParam("rung", rung)).extract().path("items[0].id");
  }

  private RequestSpecification asked() {
    return Call.as("supervisor").queryParam("clockId", clock.id());
  }

  private static ValidatableResponse list(RequestSpecification asked) {
    return asked.get("/api/v1/intents").then().statusCode(200);
  }
}
