package io.taizhang.issue.supervision;

import static io.taizhang.issue.fixture.ReviewingCounty.ASSISTANT;
import static io.taizhang.issue.fixture.ReviewingCounty.LEAD;
import static io.taizhang.issue.fixture.ReviewingCounty.clerk;
import static io.taizhang.issue.fixture.ReviewingCounty.handler;
import static io.taizhang.issue.fixture.ReviewingCounty.leader;
import static io.taizhang.issue.fixture.ReviewingCounty.ok;
import static io.taizhang.issue.fixture.ReviewingCounty.referred;
import static io.taizhang.issue.fixture.ReviewingCounty.reported;
import static io.taizhang.issue.fixture.ReviewingCounty.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.clock.BusinessClock;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.ReviewingCounty;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Upstream;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders that a rule or a supervisor opens, and the rungs above them. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class OrderByRuleTest {
  private static final String ORDERS = "/api/v1/issue-supervision-orders";
  private static final String BY_RATING = "items.findAll { it.reason == 'BAD_RATING' }";
  private static final Map<String, Object> DEMAND = Map.of("demand", "说明为何多次不予受理");

  @Inject County county;
  @Inject ReviewingCounty reviewing;
  @Inject Upstream upstream;
  @Inject Rows rows;
  @Inject BusinessClock time;

  @BeforeEach
  void the_counties_are_known() {
    county.tell();
    reviewing.tell();
  }

  @Test
  void a_supervisor_orders_by_hand_and_once_while_it_is_open() {
    String id = referred();
    clerk().body(DEMAND).post(path(id)).then().statusCode(403);
    supervisor()
        .body(DEMAND)
        .post(path(id))
        .then()
        .statusCode(201)
        .body("reason", equalTo("BY_HAND"))
        .body("department", equalTo(LEAD))
        .body("number", matchesPattern("DBBB-350784-20\\d\\d-\\d{4,}"));
    supervisor()
        .body(DEMAND)
        .post(path(id))
        .then()
        .statusCode(409)
        .body("code", equalTo("conflict"));
    handler().get(ORDERS + "?issueId=" + id).then().body("items", hasSize(1));
    supervisor()
        .body(Map.of("demand", "协办说明", "department", "350784-NONE"))
        .post(path(referred()))
        .then()
        .statusCode(422);
    supervisor()
        .body(Map.of("demand", "协办说明", "department", ASSISTANT))
        .post(path(referred()))
        .then()
        .statusCode(201)
        .body("department", equalTo(ASSISTANT));
  }

  @Test
  void an_order_nobody_answers_is_told_to_all_by_the_rung_after_it_once_and_by_no_card() {
    String id = referred();
    String order = supervisor().body(DEMAND).post(path(id)).path("id");
    String clock = answerClock(order);
    claimed(clock);
    supervisor().get(ORDERS + "?issueId=" + id).then().body("items[0].circularAt", nullValue());

    time.travel(
        OffsetDateTime.parse(orders(id).getString("items[0].answerDueAt"))
            .toInstant()
            .plusSeconds(60));
    carded(clock);
    assertThat(orders(id).getString("items[0].circularNumber")).isNull();
    claimed(clock);
    String number = orders(id).getString("items[0].circularNumber");
    assertThat(number).matches("TBBB-350784-20\\d\\d-\\d{4,}");
    claimed(clock);
    assertThat(orders(id).getString("items[0].circularNumber")).isEqualTo(number);
    assertThat(orders(id).getList("items")).hasSize(1);
    assertThat(
            rows.texts(
                "select event_type from event_log where stream_key = ? and event_type like"
                    + " '%supervision.circulated%' union all select event_type from outbox where"
                    + " stream_key = ? and event_type like '%supervision.circulated%'",
                id, id))
        .hasSize(1);
  }

  @Test
  void an_answer_stops_the_clock_and_no_other_step_of_the_issue_moves_it() {
    String id = referred();
    String order = supervisor().body(DEMAND).post(path(id)).path("id");
    String due = orders(id).getString("items[0].answerDueAt");
    ok(clerk(), id, "record-contact", Map.of("channel", "PHONE"));
    ok(leader(), id, "assign-follower", Map.of("subject", "agent-3", "name", "专班丙（虚构）"));
    assertThat(orders(id).getString("items[0].answerDueAt")).isEqualTo(due);
    handler()
        .body(Map.of("answer", "已受理"))
        .post(ORDERS + "/" + order + "/actions/answer")
        .then()
        .statusCode(200);
    assertThat(
            rows.texts("select phase from clock where id = ?", UUID.fromString(answerClock(order))))
        .containsExactly("STOPPED");
  }

  @Test
  void one_cause_again_and_again_in_one_department_opens_one_order() {
    String cause = "SYSTEM";
    for (int i = 0; i < 3; i++) {
      String id = referred();
      Map<String, Object> closing = new HashMap<>(io.taizhang.issue.fixture.Steps.CLOSE);
      closing.put("cause", cause);
      ok(handler(), id, "draft-report", closing);
      ok(ReviewingCounty.head(), id, "sign-report", null);
      ok(clerk(), id, "approve", null);
    }
    assertThat(
            rows.texts(
                "select about from supervision_order where reason = 'REPEATED_CAUSE' and about = ?"
                    + " and department = ?",
                cause,
                LEAD))
        .hasSize(1);
  }

  @Test
  void a_very_bad_rating_opens_an_order_where_the_workflow_says_so_and_a_bad_one_does_not() {
    String bad = ratedWith(4);
    String veryBad = ratedWith(5);
    supervisor().get(ORDERS + "?issueId=" + bad).then().body(BY_RATING, hasSize(0));
    supervisor()
        .get(ORDERS + "?issueId=" + veryBad)
        .then()
        .body(BY_RATING, hasSize(1))
        .body(BY_RATING + "[0].department", equalTo(LEAD));
  }

  private static String ratedWith(int score) {
    String id = referred();
    Map<String, Object> closing = new HashMap<>(io.taizhang.issue.fixture.Steps.CLOSE);
    closing.put("cause", "OTHER");
    ok(handler(), id, "draft-report", closing);
    ok(ReviewingCounty.head(), id, "sign-report", null);
    ok(clerk(), id, "approve", null);
    ok(clerk(), id, "feed-back", Map.of("channel", "PHONE", "text", "已办结，见告知书"));
    clerk()
        .body(Map.of("score", score, "statement", "电话口述"))
        .post("/api/v1/issues/" + id + "/feedback/ratings")
        .then()
        .statusCode(201);
    return id;
  }

  @Test
  void accountability_is_the_supervisors_fact_by_post_and_seen_by_supervision_only() {
    String id = reported();
    String order = supervisor().body(DEMAND).post(path(id)).path("id");
    Map<String, Object> fact = Map.of("department", LEAD, "post", "物业管理科科长", "measure", "TALK");
    String there = ORDERS + "/" + order + "/accountabilities";
    handler().body(fact).post(there).then().statusCode(403);
    supervisor().body(fact).post(there).then().statusCode(201).body("measureLabel", equalTo("约谈"));
    leader().get(there).then().statusCode(200).body("post[0]", equalTo("物业管理科科长"));
    handler().get(there).then().statusCode(403);
  }

  private void claimed(String clock) {
    told(
        clock,
        "rung.fired",
        Map.of("clockId", clock, "revision", 1, "rung", "CIRCULAR", "firedAt", time.instant()));
  }

  private void carded(String clock) {
    told(
        clock,
        "red-card.raised",
        Map.of("clockId", clock, "revision", 1, "raisedAt", time.instant()));
  }

  private void told(String clock, String fact, Map<String, ?> data) {
    UUID event = upstream.tell("notification", fact, clock, ReviewingCounty.PATH, data);
    await()
        .until(
            () ->
                !rows.texts(
                        "select event_id from inbox where consumer = 'issue-service.notification'"
                            + " and event_id = ?",
                        event)
                    .isEmpty());
  }

  private String answerClock(String order) {
    return rows.texts(
            "select answer_clock_id from supervision_order where id = ?", UUID.fromString(order))
        .getFirst();
  }

  private static String path(String issue) {
    return "/api/v1/issues/" + issue + "/supervision-orders";
  }

  private static JsonPath orders(String issue) {
    return supervisor().get(ORDERS + "?issueId=" + issue).jsonPath();
  }
}
