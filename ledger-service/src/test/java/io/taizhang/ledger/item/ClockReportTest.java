package io.taizhang.ledger.item;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ClockReportTest {

  private static final Tokens AGENCY = Tokens.of("agency").department(HOUSING);
  private static final Tokens HANDLER = Tokens.of("handler").department(HOUSING);

  @Inject Days days;
  @Inject Rows rows;
  private UUID project = new UUID(0, 0);
  private UUID item = new UUID(0, 0);
  private String started = "";

  @BeforeEach
  void an_item_is_accepted() {
    County.founded();
    days.nextMorning();
    project = County.project();
    item = County.item(project, 5);
    as(HANDLER).post("/api/v1/items/{id}/actions/accept", item).then().statusCode(200);
    started = clock().getString("startedAt");
  }

  @Test
  void a_procedure_reported_in_order_moves_the_item_with_its_clock() {
    days.nextMorning();
    report(begin("TS-1", at("08:30"), days.workingDaysOn(2).toString()))
        .statusCode(201)
        .header("Location", equalTo("/api/v1/items/" + item + "/clock/reports/TS-1"))
        .body("factNumber", equalTo(2))
        .body("late", equalTo(false));
    assertThat(status()).isEqualTo("SPECIAL_PROCEDURE");
    days.nextMorning();
    report(end("TS-2", "TS-1", at("08:30"))).statusCode(201).body("factNumber", equalTo(3));
    assertThat(status()).isEqualTo("HANDLING");
    assertThat(clock().getString("phase")).isEqualTo("RUNNING");
    assertThat(rows.facts(project))
        .contains("item.special-procedure-begun", "item.special-procedure-ended");
  }

  @Test
  void what_is_reported_late_enters_as_a_correction_that_derives_the_clock_anew() {
    days.nextMorning();
    String began = at("08:30");
    days.nextMorning();
    String ended = at("08:30");
    days.nextMorning();
    as(HANDLER)
        .body(
            Map.of("basis", "TESTING", "notice", "检测告知书1号", "expectedEnd", days.today().toString()))
        .post("/api/v1/items/{id}/actions/begin-special-procedure", item)
        .then()
        .statusCode(200);
    as(HANDLER)
        .post("/api/v1/items/{id}/actions/end-special-procedure", item)
        .then()
        .statusCode(200);
    String before = clock().getString("dueAt");
    report(end("TS-12", "TS-11", ended))
        .statusCode(409)
        .body("code", equalTo("clock-no-such-open-pause"));
    report(begin("TS-11", began, ended.substring(0, 10)))
        .statusCode(201)
        .body("late", equalTo(true))
        .body("factNumber", equalTo(4));
    assertThat(status()).as("the pause is still open").isEqualTo("SPECIAL_PROCEDURE");
    report(end("TS-12", "TS-11", ended)).statusCode(201).body("late", equalTo(true));
    assertThat(status()).isEqualTo("HANDLING");
    assertThat(clock().getString("dueAt")).isGreaterThan(before);
    as(HANDLER)
        .get("/api/v1/items/{id}/clock/facts", item)
        .then()
        .body("type", contains("START", "PAUSE", "RESUME", "CORRECT", "CORRECT"))
        .body("[3].corrects", nullValue())
        .body("[3].evidence", equalTo("TS-11"))
        .body("[3].instead.type", equalTo("PAUSE"));
    as(HANDLER)
        .body(Map.of("text", "准予"))
        .post("/api/v1/items/{id}/actions/grant", item)
        .then()
        .statusCode(200)
        .body("usedDays", equalTo(0))
        .body("pausedDays", equalTo(3));
  }

  @Test
  void the_same_report_again_gets_the_same_answer_and_makes_no_second_fact() {
    days.nextMorning();
    Map<String, Object> begin = begin("TS-21", at("08:30"), days.workingDaysOn(2).toString());
    String first = report(begin).statusCode(201).extract().asString();
    String second = report(begin).statusCode(201).extract().asString();
    assertThat(second).isEqualTo(first);
    assertThat(clock().getList("facts")).hasSize(2);
    as(AGENCY)
        .get("/api/v1/items/{id}/clock/reports/TS-21", item)
        .then()
        .statusCode(200)
        .body("factNumber", equalTo(2))
        .body("wireCode", equalTo(9));
    as(AGENCY).get("/api/v1/items/{id}/clock/reports/TS-22", item).then().statusCode(404);
    Map<String, Object> other = new HashMap<>(begin);
    other.put("notice", "另一份告知书");
    report(other).statusCode(409).body("code", equalTo("report-number-taken"));
    assertThat(clock().getList("facts")).hasSize(2);
  }

  @Test
  void an_extension_is_code_9_of_kind_1_and_its_end_tells_the_clock_nothing() {
    days.nextMorning();
    Map<String, Object> extension =
        new HashMap<>(
            Map.of(
                "number",
                "YC-1",
                "wireCode",
                9,
                "wireKind",
                1,
                "effective",
                at("08:30"),
                "additionalUnits",
                10,
                "reason",
                "情况复杂",
                "extensionBasis",
                "SINGLE_ORGAN",
                "approver",
                "ORGAN_HEAD",
                "movesPromised",
                false));
    report(extension).statusCode(201).body("factNumber", equalTo(2));
    assertThat(clock().getString("statutoryDueAt")).isEqualTo(days.closeOn(29));
    assertThat(status()).isEqualTo("ACCEPTED");
    assertThat(rows.facts(project)).contains("clock.extended", "item.extended");
    Map<String, Object> ended = new HashMap<>();
    ended.putAll(Map.of("number", "YC-2", "wireCode", 10, "wireKind", 1, "effective", at("08:30")));
    report(ended).statusCode(201).body("factNumber", nullValue());
    assertThat(clock().getList("facts")).hasSize(2);
    extension.put("number", "YC-3");
    report(extension).statusCode(409).body("code", equalTo("clock-already-extended"));
  }

  @Test
  void what_cannot_be_reported_is_refused_and_changes_nothing() {
    String end = days.workingDaysOn(2).toString();
    wrong(Map.of("wireCode", 11), "/wireCode");
    wrong(Map.of("wireCode", 99), "/wireCode");
    wrong(Map.of("wireKind", 3), "/wireKind");
    wrong(Map.of("wireKind", 1), "/additionalUnits");
    wrong(Map.of("wireCode", 10), "/pauseId");
    wrong(Map.of("notice", " "), "/notice");
    wrong(Map.of("number", "二号"), "/number");
    wrong(Map.of("effective", "+1000000000-12-31T23:59:59Z"), "/effective");
    wrong(Map.of("effective", "-999999999-01-01T00:00:00Z"), "/effective");
    report(begin("TS-31", "2099-01-01T09:00:00+08:00", "2099-02-01"))
        .statusCode(409)
        .body("code", equalTo("clock-future"));
    Tokens planning = Tokens.of("agency").department("350500-PLANNING");
    County.joined(project, "350500-PLANNING");
    as(planning)
        .body(begin("TS-32", started, end))
        .post("/api/v1/items/{id}/clock/reports", item)
        .then()
        .statusCode(403)
        .body("code", equalTo("other-department"));
    UUID received = County.item(project, 5);
    as(AGENCY)
        .body(begin("TS-33", started, end))
        .post("/api/v1/items/{id}/clock/reports", received)
        .then()
        .statusCode(409)
        .body("code", equalTo("item-out-of-order"));
    assertThat(clock().getList("facts")).hasSize(1);
    assertThat(rows.texts("select number from clock_report where item_id = ?", item)).isEmpty();
  }

  private void wrong(Map<String, Object> changes, String pointer) {
    Map<String, Object> body = begin("TS-30", started, days.workingDaysOn(2).toString());
    body.putAll(changes);
    report(body).statusCode(422).body("errors.pointer", hasItem(pointer));
  }

  private String at(String time) {
    return days.today() + "T" + time + ":00+08:00";
  }

  private static Map<String, Object> begin(String number, String at, String expectedEnd) {
    return new HashMap<>(
        Map.of(
            "number",
            number,
            "wireCode",
            9,
            "wireKind",
            2,
            "effective",
            at,
            "basis",
            "EXPERT_REVIEW",
            "notice",
            "专家评审告知书1号",
            "expectedEnd",
            expectedEnd));
  }

  private static Map<String, Object> end(String number, String pause, String at) {
    return new HashMap<>(
        Map.of("number", number, "wireCode", 10, "wireKind", 2, "effective", at, "pauseId", pause));
  }

  private ValidatableResponse report(Map<String, Object> body) {
    return as(AGENCY).body(body).post("/api/v1/items/{id}/clock/reports", item).then();
  }

  private JsonPath clock() {
    return as(HANDLER).get("/api/v1/items/{id}/clock", item).jsonPath();
  }

  private String status() {
    return as(HANDLER).get("/api/v1/items/{id}", item).path("status");
  }
}
