package io.taizhang.issue.supervision;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static io.taizhang.issue.fixture.Callers.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.clock.BusinessClock;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.Timetable;
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

@QuarkusTest
@WithTestResource(SuiteParts.class)
class RedCardTest {
  private static final String ORDERS = "/api/v1/issue-supervision-orders";

  @Inject County county;
  @Inject Upstream upstream;
  @Inject Rows rows;
  @Inject BusinessClock time;
  private static final Timetable TIMES = Almanac.base().national();

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void a_red_card_on_an_overdue_stage_opens_exactly_one_order_however_often_it_is_claimed() {
    String id = Steps.registeredAnd("accept", "classify", "refer");
    JsonPath clock = runningClock(id);
    time.travel(due(clock).plusSeconds(60));

    UUID first = claim(clock, 1);
    UUID second = claim(clock, 1);
    upstream.tellAs(
        first, "notification", "red-card.raised", clock.getString("id"), path(), data(clock, 1));
    heard(second);
    UUID last = claim(clock, 1);
    heard(last);

    JsonPath orders = orders(id);
    assertThat(orders.getList("items")).hasSize(1);
    assertThat(orders.getString("items[0].number")).matches("DBBB-350783-20\\d\\d-\\d{4,}");
    assertThat(orders.getString("items[0].department")).isEqualTo(County.CITY_MANAGEMENT);
    assertThat(orders.getString("items[0].level")).isEqualTo("RED");
    Instant opened = OffsetDateTime.parse(orders.getString("items[0].openedAt")).toInstant();
    assertThat(OffsetDateTime.parse(orders.getString("items[0].answerDueAt")).toInstant())
        .isEqualTo(
            TIMES.hours().close(TIMES.calendar().plusWorkingDays(BusinessZone.dateOf(opened), 3)));

    List<String> published =
        await()
            .until(
                () ->
                    rows.texts(
                        "select payload from event_log where stream_key = ? and event_type ="
                            + " 'io.taizhang.issue.supervision.opened.v1'",
                        id),
                events -> !events.isEmpty());
    assertThat(published).hasSize(1);
    JsonPath event = JsonPath.from(published.getFirst());
    assertThat(event.getString("data.clockId")).isEqualTo(clock.getString("id"));
    assertThat(event.getString("data.subject.type")).isEqualTo("issue");
    assertThat(event.getString("data.subject.id")).isEqualTo(id);
    assertThat(event.getString("data.addressee.department")).isEqualTo(County.CITY_MANAGEMENT);
  }

  @Test
  void a_claim_that_does_not_hold_opens_nothing() {
    String early = Steps.register();
    heard(claim(runningClock(early), 1));

    String moved = Steps.register();
    JsonPath left = runningClock(moved);
    Steps.step(moved, "accept").then().statusCode(200);
    String stale = Steps.register();
    JsonPath late = runningClock(stale);
    time.travel(due(late).plusSeconds(60));
    heard(claim(left, 1));
    heard(claim(left, 2));
    heard(claim(late, 2));
    heard(
        upstream.tell(
            "notification",
            "red-card.raised",
            "of the ledger",
            path(),
            Map.of("clockId", UUID.randomUUID(), "revision", 1, "raisedAt", time.instant())));

    for (String id : List.of(early, moved, stale)) {
      assertThat(orders(id).getList("items")).isEmpty();
    }
    heard(claim(late, 1));
    assertThat(orders(stale).getList("items")).hasSize(1);
    assertThat(orders(stale).getString("items[0].department")).isEqualTo(County.WINDOW);
  }

  @Test
  void the_department_answers_and_the_supervisor_closes_with_a_finding() {
    String order = openOrder();
    Map<String, Object> answer = Map.of("answer", "已补充人手，两日内办结");
    Map<String, Object> finding = Map.of("finding", "答复属实，予以销号");

    supervisor()
        .body(finding)
        .post(ORDERS + "/" + order + "/actions/close")
        .then()
        .statusCode(409)
        .body("code", equalTo("out-of-order"));
    as("handler", County.JIANOU, County.HOUSING)
        .body(answer)
        .post(ORDERS + "/" + order + "/actions/answer")
        .then()
        .statusCode(404);
    supervisor().body(answer).post(ORDERS + "/" + order + "/actions/answer").then().statusCode(403);
    handler()
        .body(Map.of("answer", ""))
        .post(ORDERS + "/" + order + "/actions/answer")
        .then()
        .statusCode(422);
    handler()
        .body(answer)
        .post(ORDERS + "/" + order + "/actions/answer")
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"));
    handler().body(answer).post(ORDERS + "/" + order + "/actions/answer").then().statusCode(409);
    supervisor()
        .body(finding)
        .post(ORDERS + "/" + order + "/actions/close")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("finding", equalTo("答复属实，予以销号"))
        .body("closedBy", equalTo("supervisor"));
  }

  @Test
  void an_order_is_seen_by_its_region_and_its_addressee_only() {
    String order = openOrder();
    String issue = issueOf(order);
    as("leader", County.JIANOU, null).get(list(issue)).then().body("items", hasSize(1));
    handler().get(list(issue)).then().body("items", hasSize(1));
    clerk().get(list(issue)).then().body("items", hasSize(0));
    as("handler", County.JIANOU, County.HOUSING).get(list(issue)).then().body("items", hasSize(0));
    as("supervisor", County.HUIAN, null).get(list(issue)).then().body("items", hasSize(0));
    as("officer", County.JIANOU, null).get(list(issue)).then().statusCode(403);
  }

  private String openOrder() {
    String id = Steps.registeredAnd("accept", "classify", "refer");
    JsonPath clock = runningClock(id);
    time.travel(due(clock).plusSeconds(60));
    heard(claim(clock, 1));
    return orders(id).getString("items[0].id");
  }

  private String issueOf(String order) {
    return rows.texts("select issue_id from supervision_order where id = ?", UUID.fromString(order))
        .getFirst();
  }

  private static String list(String issue) {
    return ORDERS + "?issueId=" + issue;
  }

  private static JsonPath orders(String issue) {
    return supervisor().get(list(issue)).then().statusCode(200).extract().jsonPath();
  }

  private static JsonPath runningClock(String issue) {
    JsonPath clocks = clerk().get("/api/v1/issues/" + issue + "/clocks").jsonPath();
    return clocks.setRootPath("find { it.phase == 'RUNNING' }");
  }

  private static Instant due(JsonPath clock) {
    return OffsetDateTime.parse(clock.getString("dueAt")).toInstant();
  }

  private UUID claim(JsonPath clock, long revision) {
    return upstream.tell(
        "notification", "red-card.raised", clock.getString("id"), path(), data(clock, revision));
  }

  private Map<String, Object> data(JsonPath clock, long revision) {
    return Map.of(
        "clockId", clock.getString("id"),
        "revision", revision,
        "dueAt", clock.getString("dueAt"),
        "raisedAt", time.instant());
  }

  private static String path() {
    return County.JIANOU_PATH;
  }

  private void heard(UUID event) {
    await()
        .until(
            () ->
                !rows.texts(
                        "select event_id from inbox where consumer = 'issue-service.notification'"
                            + " and event_id = ?",
                        event)
                    .isEmpty());
  }
}
