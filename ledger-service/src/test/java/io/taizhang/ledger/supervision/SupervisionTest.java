package io.taizhang.ledger.supervision;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import io.taizhang.ledger.fixture.Upstream;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class SupervisionTest {

  private static final String ORDERS = "/api/v1/supervision-orders";
  private static final Map<String, String> ANSWER = Map.of("answer", "已补充人手，两日内办结");
  private static final Map<String, String> FINDING = Map.of("finding", "答复属实");
  private static final int PARK = 6;

  @Inject Upstream upstream;
  @Inject Days days;
  @Inject Rows rows;
  private String park;
  private Tokens handler;
  private Tokens supervisor;
  private UUID project;

  @BeforeEach
  void a_morning_in_a_park_with_a_project() {
    park = County.park(PARK);
    handler = Tokens.of("handler").region(park).department(park + "-HOUSING");
    supervisor = Tokens.of("supervisor").region(park);
    project = County.projectIn(park);
    days.nextMorning();
  }

  @Test
  void a_red_card_on_an_overdue_clock_opens_one_order_although_it_is_claimed_again() {
    UUID item = County.acceptedIn(park, project, 0);
    JsonPath clock = clock(item);
    days.after(clock.getString("dueAt"));
    upstream.tellTwice(
        "notification", "red-card.raised", clock.getString("id"), claim(clock, 1), claimOfNobody());
    claimed(clock, 1);

    JsonPath order = orders(item);
    assertThat(order.getList("")).hasSize(1);
    assertThat(order.getString("[0].number"))
        .matches("DBXM-" + park + "-" + days.today().getYear() + "-\\d{4}");
    assertThat(order.getString("[0].level")).isEqualTo("RED");
    assertThat(order.getString("[0].departmentCode")).isEqualTo(park + "-HOUSING");
    assertThat(order.getString("[0].answerDueAt")).isEqualTo(days.closeOn(3));

    assertThat(parked(clock)).isEmpty();
    assertThat(rows.facts(project)).containsOnlyOnce("supervision.opened");
    JsonPath event = JsonPath.from(rows.envelopes(project).getLast());
    assertThat(event.getString("type")).isEqualTo("io.taizhang.ledger.supervision.opened.v1");
    assertThat(event.getString("key")).isEqualTo(project.toString());
    assertThat(event.getString("data.orderId")).isEqualTo(order.getString("[0].id"));
    assertThat(event.getString("data.clockId")).isEqualTo(clock.getString("id"));
    assertThat(event.getInt("data.revision")).isEqualTo(1);
    assertThat(event.getString("data.subject.type")).isEqualTo("item");
    assertThat(event.getString("data.subject.id")).isEqualTo(item.toString());
    assertThat(event.getString("data.subject.projectId")).isEqualTo(project.toString());
    assertThat(event.getString("data.addressee.department")).isEqualTo(park + "-HOUSING");
  }

  @Test
  void a_claim_that_does_not_hold_opens_nothing() {
    UUID early = County.acceptedIn(park, project, 5);
    claimed(clock(early), 1);

    UUID paused = County.acceptedIn(park, project, 0);
    step(paused, "begin-special-procedure", pause());
    UUID decided = County.acceptedIn(park, project, 0);
    step(decided, "grant", Map.of("text", "准予"));
    UUID late = County.acceptedIn(park, project, 0);
    days.after(clock(late).getString("dueAt"));

    claimed(clock(paused), 2);
    claimed(clock(decided), 1);
    claimed(clock(decided), 2);
    claimed(clock(late), 2);
    upstream.tell("notification", "red-card.raised", UUID.randomUUID(), claimOfNobody());
    for (UUID item : new UUID[] {early, paused, decided, late}) {
      assertThat(orders(item).getList("")).isEmpty();
    }
    assertThat(rows.facts(project)).doesNotContain("supervision.opened");

    claimed(clock(late), 1);
    assertThat(orders(late).getList("")).hasSize(1);
  }

  @Test
  void the_addressee_answers_and_the_supervisor_closes_in_this_order_and_once() {
    UUID item = County.acceptedIn(park, project, 0);
    UUID order = opened(item);
    Tokens other = Tokens.of("handler").region(park).department(County.HOUSING);

    close(supervisor, order).statusCode(409).body("code", equalTo("order-out-of-order"));
    answer(other, order).statusCode(404);
    answer(supervisor, order).statusCode(403);
    answer(handler.region("370481"), order).statusCode(404);
    as(handler)
        .body(Map.of("answer", " "))
        .post(ORDERS + "/{id}/actions/answer", order)
        .then()
        .statusCode(422);
    answer(handler, order)
        .statusCode(200)
        .body("answer", equalTo("已补充人手，两日内办结"))
        .body("answeredAt", notNullValue());
    answer(handler, order).statusCode(409).body("code", equalTo("order-out-of-order"));
    close(handler, order).statusCode(403);
    close(supervisor, order)
        .statusCode(200)
        .body("finding", equalTo("答复属实"))
        .body("closedAt", notNullValue());
    close(supervisor, order).statusCode(409);

    claimed(clock(item), 1);
    assertThat(orders(item).getList("")).as("one order per clock and level, ever").hasSize(1);
  }

  @Test
  void an_order_is_seen_by_its_region_and_its_addressee_only() {
    UUID order = opened(County.acceptedIn(park, project, 0));
    see(supervisor, order).statusCode(200);
    see(Tokens.of("leader"), order).statusCode(200);
    see(handler, order).statusCode(200);
    see(Tokens.of("handler").region(park).department(County.HOUSING), order).statusCode(404);
    see(supervisor.region("370481"), order).statusCode(404);
    as(supervisor.region("370481")).get(ORDERS).then().body("items", hasSize(0));
    see(Tokens.of("owner").region(park), order).statusCode(403);
  }

  private UUID opened(UUID item) {
    JsonPath clock = clock(item);
    days.after(clock.getString("dueAt"));
    claimed(clock, 1);
    return UUID.fromString(orders(item).getString("[0].id"));
  }

  private void claimed(JsonPath clock, int revision) {
    upstream.tell("notification", "red-card.raised", clock.getString("id"), claim(clock, revision));
  }

  private List<String> parked(JsonPath clock) {
    return rows.texts(
        "select reason from inbox_parked where stream_key = ?", clock.getString("id"));
  }

  private static Map<String, Object> claim(JsonPath clock, int revision) {
    String dueAt = clock.getString("dueAt");
    return Map.of(
        "clockId", clock.getString("id"), "revision", revision, "dueAt", dueAt, "raisedAt", dueAt);
  }

  private static Map<String, Object> claimOfNobody() {
    return Map.of(
        "clockId", UUID.randomUUID(), "revision", 1, "raisedAt", "2026-09-14T09:30:00+08:00");
  }

  private Map<String, Object> pause() {
    return new HashMap<>(
        Map.of(
            "basis",
            "HEARING",
            "notice",
            "听证告知书1号",
            "expectedEnd",
            days.workingDaysOn(1).toString()));
  }

  private void step(UUID item, String verb, Map<String, ?> body) {
    as(handler)
        .body(body)
        .post("/api/v1/items/{id}/actions/{verb}", item, verb)
        .then()
        .statusCode(200);
  }

  private JsonPath clock(UUID item) {
    return as(handler)
        .get("/api/v1/items/{id}/clock", item)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private JsonPath orders(UUID item) {
    return as(supervisor)
        .get(ORDERS + "?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("items.findAll { it.itemId == '" + item + "' }");
  }

  private static ValidatableResponse answer(Tokens who, UUID order) {
    return as(who).body(ANSWER).post(ORDERS + "/{id}/actions/answer", order).then();
  }

  private static ValidatableResponse close(Tokens who, UUID order) {
    return as(who).body(FINDING).post(ORDERS + "/{id}/actions/close", order).then();
  }

  private static ValidatableResponse see(Tokens who, UUID order) {
    return as(who).get(ORDERS + "/{id}", order).then();
  }
}
