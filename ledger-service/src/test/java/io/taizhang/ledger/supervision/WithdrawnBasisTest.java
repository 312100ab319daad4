package io.taizhang.ledger.supervision;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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

/** A red card that should not have been shown: its order stays, annotated, until it is lifted. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class WithdrawnBasisTest {

  private static final String ORDERS = "/api/v1/supervision-orders";
  private static final Map<String, String> REASON = Map.of("reason", "日历修订后未超期（虚构）");
  private static final int PARK = 21;

  @Inject Upstream upstream;
  @Inject Days days;
  @Inject Rows rows;
  private String park;
  private Tokens handler;
  private Tokens supervisor;
  private UUID project;
  private UUID item;

  @BeforeEach
  void a_morning_with_an_item_that_is_due() {
    park = County.park(PARK);
    handler = Tokens.of("handler").region(park).department(park + "-HOUSING");
    supervisor = Tokens.of("supervisor").region(park);
    project = County.projectIn(park);
    days.nextMorning();
    item = County.acceptedIn(park, project, 0);
  }

  @Test
  void the_order_is_annotated_once_told_of_listed_and_lifted_by_a_supervisor() {
    JsonPath clock = overdue();
    red(clock, 1);
    UUID order = order(0);
    see(order).body("basisWithdrawn", nullValue());
    lift(supervisor, order).statusCode(409).body("code", equalTo("order-out-of-order"));

    Map<String, Object> told = withdrawn(clock, 1, "RED_CARD");
    upstream.tell(
        "notification", "deadline.withdrawn", id(clock), withdrawn(clock, 1, "YELLOW_CARD"));
    see(order).body("basisWithdrawn", nullValue());
    upstream.tellTwice("notification", "deadline.withdrawn", id(clock), told, ofNobody());
    upstream.tell("notification", "deadline.withdrawn", id(clock), told);

    see(order)
        .body("basisWithdrawn.rung", equalTo("RED_CARD"))
        .body("basisWithdrawn.reason", equalTo("CALENDAR_AMENDED"))
        .body("basisWithdrawn.reasonLabel", equalTo("日历修订"))
        .body("basisWithdrawn.withdrawnAt", notNullValue())
        .body("liftedAt", nullValue());
    assertThat(listed("true")).containsExactly(order.toString());
    assertThat(listed("false")).doesNotContain(order.toString());
    assertThat(audited(order)).containsOnlyOnce("supervision-basis-withdraw");
    assertThat(rows.facts(project)).containsOnlyOnce("supervision.basis-withdrawn");
    assertThat(rows.texts("select reason from inbox_parked where stream_key = ?", id(clock)))
        .isEmpty();

    lift(handler, order).statusCode(403);
    lift(supervisor.region("370481"), order).statusCode(404);
    lift(supervisor, order)
        .statusCode(200)
        .body("liftedAt", notNullValue())
        .body("liftedReason", equalTo("日历修订后未超期（虚构）"));
    lift(supervisor, order).statusCode(409);
    as(handler)
        .body(Map.of("answer", "已补充人手"))
        .post(ORDERS + "/{id}/actions/answer", order)
        .then()
        .statusCode(409);
    assertThat(audited(order)).endsWith("supervision-lift");
    assertThat(rows.facts(project)).containsOnlyOnce("supervision.lifted");
    as(supervisor).get(ORDERS + "?limit=100").then().body("items.id", hasItem(order.toString()));
  }

  @Test
  void a_card_that_was_taken_back_before_it_was_heard_of_opens_nothing() {
    JsonPath clock = overdue();
    upstream.tell("notification", "deadline.withdrawn", id(clock), withdrawn(clock, 1, "RED_CARD"));
    red(clock, 1);
    assertThat(orders().getList("")).isEmpty();
    assertThat(rows.facts(project)).doesNotContain("supervision.opened");
  }

  @Test
  void shown_again_on_the_day_that_an_amendment_moved_it_to_it_opens_an_order_that_stands() {
    JsonPath clock = overdue();
    red(clock, 1);
    UUID first = order(0);
    upstream.tell("notification", "deadline.withdrawn", id(clock), withdrawn(clock, 1, "RED_CARD"));
    red(clock, 1);
    assertThat(orders().getList("")).as("the same card once more").hasSize(1);
    red(clock, 1, days.closeOn(1));
    assertThat(listed("true")).containsExactly(first.toString());
    assertThat(listed("false")).hasSize(1).doesNotContain(first.toString());
  }

  @Test
  void a_withdrawal_of_another_revision_leaves_the_order_alone() {
    JsonPath clock = overdue();
    red(clock, 1);
    upstream.tell("notification", "deadline.withdrawn", id(clock), withdrawn(clock, 2, "RED_CARD"));
    see(order(0)).body("basisWithdrawn", nullValue());
  }

  @Test
  void late_again_after_the_correction_it_gets_an_order_that_stands() {
    JsonPath clock = overdue();
    red(clock, 1);
    UUID first = order(0);
    step("begin-special-procedure", pause());
    days.nextMorning();
    step("end-special-procedure", Map.of());
    upstream.tell("notification", "deadline.withdrawn", id(clock), withdrawn(clock, 1, "RED_CARD"));
    see(first).body("basisWithdrawn.reason", equalTo("CLOCK_CORRECTED"));

    JsonPath moved = clock();
    if (days.today().toString().compareTo(moved.getString("dueAt").substring(0, 10)) <= 0) {
      days.after(moved.getString("dueAt"));
    }
    red(moved, moved.getInt("revision"));
    red(moved, moved.getInt("revision"));
    assertThat(orders().getList("")).hasSize(2);
    see(order(1)).body("basisWithdrawn", nullValue()).body("number", not(equalTo(number(first))));
  }

  private JsonPath overdue() {
    JsonPath clock = clock();
    days.after(clock.getString("dueAt"));
    return clock;
  }

  private void red(JsonPath clock, int revision) {
    red(clock, revision, clock.getString("dueAt"));
  }

  private void red(JsonPath clock, int revision, Object raisedAt) {
    String dueAt = clock.getString("dueAt");
    upstream.tell(
        "notification",
        "red-card.raised",
        id(clock),
        Map.of("clockId", id(clock), "revision", revision, "dueAt", dueAt, "raisedAt", raisedAt));
  }

  private Map<String, Object> withdrawn(JsonPath clock, int firedRevision, String rung) {
    String dueAt = clock.getString("dueAt");
    return Map.of(
        "clockId",
        id(clock),
        "revision",
        firedRevision + 1,
        "firedRevision",
        firedRevision,
        "rung",
        rung,
        "dueAt",
        days.closeOn(3),
        "firedAt",
        dueAt,
        "withdrawnAt",
        days.closeOn(0));
  }

  private Map<String, Object> ofNobody() {
    return Map.of(
        "clockId",
        UUID.randomUUID(),
        "revision",
        2,
        "firedRevision",
        1,
        "rung",
        "RED_CARD",
        "firedAt",
        days.closeOn(0),
        "withdrawnAt",
        days.closeOn(0));
  }

  private List<String> audited(UUID order) {
    return rows.texts(
        "select action from audit_entry where subject_id = ? order by id", order.toString());
  }

  private List<String> listed(String withdrawn) {
    return as(supervisor)
        .get(ORDERS + "?limit=100&basisWithdrawn=" + withdrawn)
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.itemId == '" + item + "' }.id");
  }

  private ValidatableResponse see(UUID order) {
    return as(handler).get(ORDERS + "/{id}", order).then().statusCode(200);
  }

  private String number(UUID order) {
    return see(order).extract().path("number");
  }

  private static ValidatableResponse lift(Tokens who, UUID order) {
    return as(who).body(REASON).post(ORDERS + "/{id}/actions/lift", order).then();
  }

  private Map<String, Object> pause() {
    return new HashMap<>(
        Map.of(
            "basis",
            "HEARING",
            "notice",
            "听证告知书1号（虚构）",
            "expectedEnd",
            days.workingDaysOn(1).toString()));
  }

  private void step(String verb, Map<String, ?> body) {
    as(handler)
        .body(body)
        .post("/api/v1/items/{id}/actions/{verb}", item, verb)
        .then()
        .statusCode(200);
  }

  private JsonPath clock() {
    return as(handler)
        .get("/api/v1/items/{id}/clock", item)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String id(JsonPath clock) {
    return clock.getString("id");
  }

  private UUID order(int which) {
    return UUID.fromString(orders().getString("[" + which + "].id"));
  }

  private JsonPath orders() {
    return as(supervisor)
        .get(ORDERS + "?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("items.findAll { it.itemId == '" + item + "' }");
  }
}
