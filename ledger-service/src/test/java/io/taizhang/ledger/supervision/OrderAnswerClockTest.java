package io.taizhang.ledger.supervision;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Notices;
import io.taizhang.ledger.fixture.Rows;
import io.taizhang.ledger.fixture.Upstream;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order's answer is measured by a clock in the book, like everything that has a limit. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class OrderAnswerClockTest {

  private static final String ORDERS = "/api/v1/supervision-orders";
  private static final int PARK = 96;
  private static final int PARK_WITH_A_DAY_OFF = 97;

  @Inject Upstream upstream;
  @Inject Days days;
  @Inject Notices notices;
  @Inject Rows rows;
  private String park;
  private Tokens handler;
  private UUID project;
  private UUID item;
  private JsonPath clock;
  private UUID order;

  @BeforeEach
  void a_red_card_has_opened_an_order() {
    ordered(PARK);
  }

  private void ordered(int where) {
    park = County.park(where);
    handler = Tokens.of("handler").region(park).department(park + "-HOUSING");
    project = County.projectIn(park);
    days.nextMorning();
    item = County.acceptedIn(park, project, 0);
    clock = as(handler).get("/api/v1/items/{id}/clock", item).jsonPath();
    days.after(clock.getString("dueAt"));
    red(clock.getString("id"), clock.getString("dueAt"));
    order =
        UUID.fromString(
            rows.texts("select id from supervision_order where item_id = ?", item).getFirst());
  }

  @Test
  void the_clock_is_told_of_before_the_order_that_names_it() {
    List<String> told = rows.envelopes(project);
    JsonPath opened = JsonPath.from(told.getLast());
    JsonPath started = JsonPath.from(told.get(told.size() - 2));

    assertThat(started.getString("type")).isEqualTo("io.taizhang.ledger.clock.started.v1");
    assertThat(started.getString("data.clock.kind")).isEqualTo("ORDER_ANSWER");
    assertThat(started.getString("data.clock.dueAt")).isEqualTo(days.closeOn(3));
    assertThat(started.getString("data.subject.id")).isEqualTo(item.toString());
    assertThat(started.getString("data.subject.title")).startsWith("督办单 DBXM-" + park);
    assertThat(started.getString("data.addressee.department")).isEqualTo(park + "-HOUSING");
    assertThat(opened.getString("data.answerClockId"))
        .isEqualTo(started.getString("data.clock.clockId"))
        .isEqualTo(answerClock());
    assertThat(opened.getString("data.answerDueAt")).isEqualTo(days.closeOn(3));
  }

  @Test
  void a_day_off_moves_the_answer_wherever_it_is_shown() {
    ordered(PARK_WITH_A_DAY_OFF);
    String known = see().header("ETag");
    String moved = days.closeOn(4);

    notices.dayOff(park, days.workingDaysOn(2));

    assertThat(see().<String>path("answerDueAt")).isEqualTo(moved);
    assertThat(as(handler).header("If-None-Match", known).get(ORDERS + "/{id}", order).statusCode())
        .isEqualTo(200);
    assertThat(
            as(handler)
                .get(ORDERS + "?limit=100")
                .<String>path("items.find { it.id == '" + order + "' }.answerDueAt"))
        .isEqualTo(moved);
    assertThat(rows.facts(project)).contains("clock.rescheduled");
  }

  @Test
  void the_answer_stops_it() {
    answer().then().statusCode(200);

    assertThat(phase()).isEqualTo("STOPPED");
    assertThat(rows.facts(project)).endsWith("clock.stopped", "supervision.answered");
  }

  @Test
  void of_an_order_whose_card_was_taken_back_no_answer_is_waited_for() {
    String dueAt = clock.getString("dueAt");
    upstream.tell(
        "notification",
        "deadline.withdrawn",
        clock.getString("id"),
        Map.of(
            "clockId",
            clock.getString("id"),
            "revision",
            2,
            "firedRevision",
            1,
            "rung",
            "RED_CARD",
            "dueAt",
            dueAt,
            "firedAt",
            dueAt,
            "withdrawnAt",
            days.closeOn(0)));

    assertThat(phase()).isEqualTo("STOPPED");
    assertThat(rows.facts(project)).endsWith("clock.stopped", "supervision.basis-withdrawn");
  }

  @Test
  void an_answer_that_is_late_shows_no_card_of_its_own() {
    String due = see().path("answerDueAt");
    days.after(due);
    red(answerClock(), due);

    assertThat(rows.texts("select number from supervision_order where item_id = ?", item))
        .hasSize(1);
    assertThat(phase()).isEqualTo("RUNNING");
    answer().then().statusCode(200);
  }

  @Test
  void an_order_from_before_there_was_a_clock_is_answered_by_its_instant() {
    rows.change("update supervision_order set answer_clock_id = null where id = ?", order);

    assertThat(see().<String>path("answerDueAt")).isEqualTo(days.closeOn(3));
    answer().then().statusCode(200);
    as(Tokens.of("supervisor").region(park)).get(ORDERS + "?limit=100").then().statusCode(200);
  }

  private void red(String clockId, String dueAt) {
    upstream.tell(
        "notification",
        "red-card.raised",
        clockId,
        Map.of("clockId", clockId, "revision", 1, "dueAt", dueAt, "raisedAt", dueAt));
  }

  private Response see() {
    return as(handler).get(ORDERS + "/{id}", order);
  }

  private Response answer() {
    return as(handler).body(Map.of("answer", "已补充人手")).post(ORDERS + "/{id}/actions/answer", order);
  }

  private String answerClock() {
    return rows.texts("select answer_clock_id from supervision_order where id = ?", order)
        .getFirst();
  }

  private String phase() {
    return rows.texts(
            "select c.phase from clock c join supervision_order o on o.answer_clock_id = c.id"
                + " where o.id = ?",
            order)
        .getFirst();
  }
}
