package io.taizhang.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.fixture.SampleLadders;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Business time stands at 2026-09-14. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class LadderResourceTest {

  private static final String FIRST = "01994000-0000-7000-8000-000000000001";
  private static final String COMMON = "01994000-0000-7000-8000-000000000002";
  private static final String NANPING = "/100000/350000/350700/";

  @Inject Known known;
  @Inject Ladders ladders;

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void the_first_ladder_is_the_root_s_and_is_seen_everywhere_below() {
    Call.as("supervisor")
        .get("/api/v1/ladders/{id}", FIRST)
        .then()
        .statusCode(200)
        .body("regionCode", equalTo("100000"))
        .body("number", equalTo(1))
        .body(
            "rungs.rung",
            contains("REMINDER", "URGE", "YELLOW_CARD", "RED_CARD", "SUPERVISION_ORDER"))
        .body("rungs[3].effect", equalTo("CARD"))
        .body("rungs[0].audiences", contains("DEPARTMENT", "OFFICER"));
  }

  @Test
  void a_published_version_is_answered_with_its_place_and_counted_per_region_and_kind() {
    String place =
        publish(SampleLadders.of("350700", "ACTION", "COUNTED"))
            .statusCode(201)
            .body("number", equalTo(1))
            .extract()
            .header("Location");
    publish(SampleLadders.of("350700", "ACTION", "COUNTED"))
        .statusCode(201)
        .body("number", equalTo(2));
    publish(SampleLadders.of("350700", "ACTION", "COUNTED_APART"))
        .statusCode(201)
        .body("number", equalTo(1));
    Call.as(Tokens.of("leader").region("350700"))
        .get(place)
        .then()
        .statusCode(200)
        .body("subject", equalTo("ACTION"));
    Call.as("supervisor").get(place).then().statusCode(404);
  }

  @Test
  void the_nearest_region_and_then_the_most_particular_kind_wins() {
    assertThat(inForce(NANPING, "mandate", "DECISION")).isEqualTo(UUID.fromString(COMMON));
    UUID all = published(SampleLadders.of("350700", "MANDATE", null));
    UUID stage = published(SampleLadders.of("350700", "MANDATE", "DECISION"));
    assertThat(inForce(NANPING, "mandate", "DECISION")).isEqualTo(stage);
    assertThat(inForce(NANPING, "mandate", "OTHER")).isEqualTo(all);
    assertThat(inForce(NANPING + "350783/", "mandate", "OTHER")).isEqualTo(all);
    assertThat(inForce("/100000/350000/350500/", "mandate", "DECISION"))
        .isEqualTo(UUID.fromString(COMMON));
    UUID next = published(SampleLadders.of("350700", "MANDATE", "DECISION"));
    assertThat(inForce(NANPING, "mandate", "DECISION")).isEqualTo(next);
    published(SampleLadders.from("350700", "MANDATE", "DECISION", "2026-10-01"));
    assertThat(inForce(NANPING, "mandate", "DECISION")).as("not yet").isEqualTo(next);
  }

  @Test
  void what_may_not_be_published_is_refused_with_every_flaw_422() {
    Map<String, Object> wrong = SampleLadders.of("350700", null, "DECISION");
    publish(wrong).statusCode(422).body("errors.pointer", hasItem("/subject"));
    publish(SampleLadders.from("350700", null, null, "2026-09-13"))
        .statusCode(422)
        .body("errors.pointer", contains("/fromDate"));
    publish(SampleLadders.with("350700", SampleLadders.notice("YELLOW_CARD", "DUE", 0)))
        .statusCode(422)
        .body("errors.pointer", contains("/rungs/0/offset/amount"));
    publish(SampleLadders.of("350500", null, null))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/regionCode"));
  }

  @Test
  void only_administrators_publish_and_the_list_is_of_the_region_and_above() {
    UUID there = published(SampleLadders.of("350700", "CONSULTATION", null));
    Call.as("supervisor")
        .body(SampleLadders.of("350500", null, null))
        .post("/api/v1/ladders")
        .then()
        .statusCode(403);
    Call.as("supervisor")
        .queryParam("limit", 100)
        .get("/api/v1/ladders")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(FIRST))
        .body("items.id", not(hasItem(there.toString())));
    Call.as(admin())
        .queryParam("subject", "CONSULTATION")
        .get("/api/v1/ladders")
        .then()
        .body("items.id", contains(there.toString()));
  }

  private UUID inForce(String regionPath, String type, String stage) {
    return QuarkusTransaction.requiringNew()
        .call(() -> ladders.inForce(regionPath, type, stage).id());
  }

  private static UUID published(Map<String, Object> ladder) {
    return UUID.fromString(publish(ladder).statusCode(201).extract().path("id"));
  }

  private static ValidatableResponse publish(Map<String, Object> ladder) {
    return Call.as(admin()).body(ladder).post("/api/v1/ladders").then();
  }

  private static Tokens admin() {
    return Tokens.of("admin").region("350700");
  }
}
