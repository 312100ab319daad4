package io.taizhang.issue.supervision;

import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static io.taizhang.issue.fixture.Callers.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.clock.BusinessClock;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import io.taizhang.issue.fixture.Upstream;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A red card that should not have been shown: its order stays, annotated, until it is lifted. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class WithdrawnBasisTest {
  private static final String ORDERS = "/api/v1/issue-supervision-orders";

  @Inject County county;
  @Inject Upstream upstream;
  @Inject Rows rows;
  @Inject BusinessClock time;

  private String issue = "";
  private String clock = "";
  private Instant shown = Instant.EPOCH;

  @BeforeEach
  void a_stage_has_run_over() {
    county.tell();
    issue = Steps.registeredAnd("accept", "classify", "refer");
    JsonPath running =
        clerk()
            .get("/api/v1/issues/" + issue + "/clocks")
            .jsonPath()
            .setRootPath("find { it.phase == 'RUNNING' }");
    clock = running.getString("id");
    time.travel(OffsetDateTime.parse(running.getString("dueAt")).toInstant().plusSeconds(60));
    shown = time.instant();
  }

  @Test
  void the_order_is_annotated_its_answer_not_waited_for_and_a_supervisor_lifts_it() {
    red();
    String order = listed("").getString("items[0].id");
    lift(order).statusCode(409).body("code", equalTo("out-of-order"));
    withdrawn("YELLOW_CARD", 1);
    withdrawn("RED_CARD", 2);
    seen().body("items[0].basisWithdrawn", nullValue());

    withdrawn("RED_CARD", 1);
    withdrawn("RED_CARD", 1);
    seen()
        .body("items", hasSize(1))
        .body("items[0].state", equalTo("OPEN"))
        .body("items[0].basisWithdrawn.rung", equalTo("RED_CARD"))
        .body("items[0].basisWithdrawn.reasonLabel", equalTo("日历修订"));
    assertThat(listed("&basisWithdrawn=true").getList("items")).hasSize(1);
    assertThat(listed("&basisWithdrawn=false").getList("items")).isEmpty();
    assertThat(
            rows.texts(
                "select c.phase from clock c join supervision_order o on o.answer_clock_id = c.id"
                    + " where o.id = ?",
                UUID.fromString(order)))
        .containsExactly("STOPPED");
    assertThat(audited(order)).containsExactly("supervision-open", "supervision-basis-withdraw");
    assertThat(told("supervision.basis-withdrawn")).hasSize(1);

    handler()
        .body(Map.of("reason", "不应由部门撤销"))
        .post(ORDERS + "/" + order + "/actions/lift")
        .then()
        .statusCode(403);
    lift(order).statusCode(200).body("state", equalTo("LIFTED")).body("stateLabel", equalTo("已撤销"));
    lift(order).statusCode(409);
    handler()
        .body(Map.of("answer", "已办理（虚构）"))
        .post(ORDERS + "/" + order + "/actions/answer")
        .then()
        .statusCode(409);
    assertThat(told("supervision.lifted")).hasSize(1);
  }

  @Test
  void a_card_that_was_taken_back_before_it_was_heard_of_opens_nothing() {
    withdrawn("RED_CARD", 1);
    red();
    seen().body("items", hasSize(0));
  }

  @Test
  void shown_again_on_the_day_that_an_amendment_moved_it_to_it_opens_an_order_that_stands() {
    red();
    withdrawn("RED_CARD", 1);
    red();
    seen().body("items", hasSize(1));
    red(shown.plusSeconds(86_400));
    seen().body("items", hasSize(2));
    assertThat(listed("&basisWithdrawn=true").getList("items")).hasSize(1);
    assertThat(listed("&basisWithdrawn=false").getList("items")).hasSize(1);
  }

  private void red() {
    red(shown);
  }

  private void red(Instant raisedAt) {
    tell("red-card.raised", Map.of("clockId", clock, "revision", 1, "raisedAt", raisedAt));
  }

  private void withdrawn(String rung, int firedRevision) {
    tell(
        "deadline.withdrawn",
        Map.of(
            "clockId",
            clock,
            "revision",
            firedRevision + 1,
            "firedRevision",
            firedRevision,
            "rung",
            rung,
            "dueAt",
            time.instant().plusSeconds(86_400),
            "firedAt",
            time.instant(),
            "withdrawnAt",
            time.instant()));
  }

  private void tell(String fact, Map<String, ?> data) {
    UUID event = upstream.tell("notification", fact, clock, County.JIANOU_PATH, data);
    await()
        .until(
            () ->
                !rows.texts(
                        "select event_id from inbox where consumer = 'issue-service.notification'"
                            + " and event_id = ?",
                        event)
                    .isEmpty());
  }

  private List<String> told(String fact) {
    String type = "io.taizhang.issue." + fact + ".v1";
    return rows.texts(
        "select event_type from event_log where stream_key = ? and event_type = ? union all"
            + " select event_type from outbox where stream_key = ? and event_type = ?",
        issue,
        type,
        issue,
        type);
  }

  private List<String> audited(String order) {
    return rows.texts("select action from audit_entry where subject_id = ? order by id", order);
  }

  private ValidatableResponse lift(String order) {
    return supervisor()
        .body(Map.of("reason", "日历修订后未超期（虚构）"))
        .post(ORDERS + "/" + order + "/actions/lift")
        .then();
  }

  private ValidatableResponse seen() {
    return handler().get(ORDERS + "?issueId=" + issue).then().statusCode(200);
  }

  private JsonPath listed(String filter) {
    return supervisor().get(ORDERS + "?issueId=" + issue + filter).then().extract().jsonPath();
  }
}
