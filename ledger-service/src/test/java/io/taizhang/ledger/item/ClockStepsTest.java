package io.taizhang.ledger.item;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
class ClockStepsTest {

  private static final Tokens HANDLER = Tokens.of("handler").department(County.HOUSING);
  private static final Tokens HEAD = Tokens.of("head").department(County.HOUSING);

  @Inject Days days;
  @Inject Rows rows;

  private UUID project = new UUID(0, 0);

  @BeforeEach
  void a_project_stands() {
    County.founded();
    days.nextMorning();
    project = County.project();
  }

  @Test
  void an_approved_extension_moves_the_statutory_limit_and_the_applicant_is_told_why() {
    UUID item = accepted(Map.of());
    String promised = clock(item).getString("dueAt");
    String before = version(item);
    act(HANDLER, item, "extend", extension(10, "SINGLE_ORGAN", "ORGAN_HEAD", false))
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("wireCode", equalTo(3));
    JsonPath clock = clock(item);
    assertThat(clock.getString("dueAt")).isEqualTo(promised);
    assertThat(clock.getString("statutoryDueAt")).isEqualTo(days.closeOn(30));
    assertThat(version(item)).isNotEqualTo(before);
    JsonPath receipts = json(HANDLER, item, "/receipts");
    assertThat(receipts.getString("[2].kind")).isEqualTo("EXTENDED");
    assertThat(receipts.getString("[2].number")).startsWith("YQ-350500-");
    assertThat(receipts.getList("[2].lines", String.class))
        .contains("延长期限：10个工作日（《行政许可法》第四十二条第一款）", "理由：情况复杂", "批准：本行政机关负责人")
        .anyMatch(line -> line.startsWith("承诺时限不变"));
    assertThat(rows.facts(project)).contains("clock.extended", "item.extended");
    assertThat(rows.envelopes(project))
        .filteredOn(event -> event.contains("item.extended"))
        .singleElement()
        .asString()
        .contains("\"wireCode\":9", "\"wireKind\":1");
    act(HANDLER, item, "extend", extension(1, "SINGLE_ORGAN", "ORGAN_HEAD", false))
        .statusCode(409)
        .body("code", equalTo("clock-already-extended"));
  }

  @Test
  void an_extension_that_moves_the_promise_counts_in_what_was_promised() {
    UUID item = accepted(Map.of());
    act(HEAD, item, "extend", extension(3, "SINGLE_ORGAN", "ORGAN_HEAD", true)).statusCode(200);
    assertThat(clock(item).getString("dueAt")).isEqualTo(days.closeOn(8));
    act(HANDLER, item, "grant", Map.of("text", "准予"))
        .statusCode(200)
        .body("promisedDays", equalTo(8))
        .body("statutoryDays", equalTo(23))
        .body("usedDays", equalTo(0))
        .body("pausedDays", equalTo(0));
  }

  @Test
  void how_far_and_by_whom_is_the_items_own() {
    UUID joint =
        accepted(
            Map.of(
                "extension",
                Map.of("basis", "JOINT_HANDLING", "maximum", 15, "approver", "GOVERNMENT_HEAD")));
    as(HANDLER)
        .get("/api/v1/items/{id}", joint)
        .then()
        .body("extension.maximum", equalTo(15))
        .body("extension.basis", equalTo("JOINT_HANDLING"));
    refused(
        joint,
        extension(10, "SINGLE_ORGAN", "ORGAN_HEAD", false),
        409,
        "clock-extension-on-another-basis");
    refused(
        joint,
        extension(15, "JOINT_HANDLING", "ORGAN_HEAD", false),
        409,
        "clock-extension-not-approved");
    refused(
        joint,
        extension(16, "JOINT_HANDLING", "GOVERNMENT_HEAD", false),
        422,
        "clock-extension-too-long");
    act(HANDLER, joint, "extend", extension(15, "JOINT_HANDLING", "GOVERNMENT_HEAD", false))
        .statusCode(200);
    assertThat(clock(joint).getString("statutoryDueAt")).isEqualTo(days.closeOn(35));
  }

  @Test
  void what_cannot_be_extended_is_refused_and_changes_nothing() {
    UUID received = County.item(project, 5);
    refused(received, extension(10, "SINGLE_ORGAN", "ORGAN_HEAD", false), 409, "item-out-of-order");
    UUID mixed = accepted(Map.of("statutory", County.limit(60, "CALENDAR_DAY")));
    refused(mixed, extension(5, "SINGLE_ORGAN", "ORGAN_HEAD", true), 422, "invalid");
    String stood = version(mixed);
    Tokens planning = Tokens.of("handler").department("350500-PLANNING");
    act(planning, mixed, "extend", extension(5, "SINGLE_ORGAN", "ORGAN_HEAD", false))
        .statusCode(404);
    County.joined(project, "350500-PLANNING");
    act(planning, mixed, "extend", extension(5, "SINGLE_ORGAN", "ORGAN_HEAD", false))
        .statusCode(403)
        .body("code", equalTo("other-department"));
    as(HANDLER)
        .header("If-Match", "\"99\"")
        .body(extension(5, "SINGLE_ORGAN", "ORGAN_HEAD", false))
        .post("/api/v1/items/{id}/actions/extend", mixed)
        .then()
        .statusCode(412);
    assertThat(version(mixed)).isEqualTo(stood);
    assertThat(clock(mixed).getList("facts")).hasSize(1);
  }

  @Test
  void a_pause_given_another_end_is_stale_no_more_until_that_has_passed() {
    UUID item = accepted(Map.of());
    String end = days.today().plusDays(1).toString();
    pause(item, end);
    String pause = clock(item).getString("facts[1].pauseId");
    days.nextMorning();
    days.nextMorning();
    assertThat(stale(HANDLER, item)).isNotNull();
    assertThat(stale(HANDLER, item).get("pauseId")).isEqualTo(pause);
    assertThat(stale(HANDLER, item).get("expectedEnd")).isEqualTo(end);
    assertThat(stale(HANDLER, item).get("article")).isEqualTo("《行政许可法》第四十五条");
    assertThat((Integer) stale(HANDLER, item).get("daysOver")).isPositive();
    assertThat(stale(Tokens.of("handler").department("350500-PLANNING"), item)).isNull();
    assertThat(stale(Tokens.of("leader").region("370481"), item)).isNull();

    Map<String, Object> redated =
        Map.of(
            "pauseId",
            pause,
            "expectedEnd",
            days.workingDaysOn(2).toString(),
            "notice",
            "专家评审延期告知书1号",
            "reason",
            "专家组需补充现场踏勘");
    act(HANDLER, item, "redate-pause", redated)
        .statusCode(200)
        .body("status", equalTo("SPECIAL_PROCEDURE"));
    assertThat(stale(HANDLER, item)).isNull();
    assertThat(rows.facts(project)).contains("clock.pause-redated");
    Map<String, Object> other = new HashMap<>(redated);
    other.put("pauseId", "pause-9");
    act(HANDLER, item, "redate-pause", other)
        .statusCode(409)
        .body("code", equalTo("clock-no-such-open-pause"));
    days.nextMorning();
    days.nextMorning();
    days.nextMorning();
    assertThat(stale(HANDLER, item).get("expectedEnd")).isEqualTo(redated.get("expectedEnd"));
    act(HANDLER, item, "end-special-procedure", Map.of()).statusCode(200);
    assertThat(stale(HANDLER, item)).isNull();
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    as(HANDLER)
        .get("/api/v1/stale-pauses?cursor=YWJj")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/cursor"));
  }

  @Test
  void a_pause_that_never_was_counts_again_and_the_item_is_handled_on() {
    UUID item = accepted(Map.of());
    String due = clock(item).getString("dueAt");
    pause(item, days.workingDaysOn(3).toString());
    act(HEAD, item, "correct-clock", never(2)).statusCode(200).body("status", equalTo("HANDLING"));
    JsonPath clock = clock(item);
    assertThat(clock.getString("phase")).isEqualTo("RUNNING");
    assertThat(clock.getString("dueAt")).isEqualTo(due);
    as(HANDLER)
        .get("/api/v1/items/{id}/clock/facts", item)
        .then()
        .statusCode(200)
        .body("number", contains(1, 2, 3))
        .body("type", contains("START", "PAUSE", "CORRECT"))
        .body("[1].article", equalTo("《行政许可法》第四十五条"))
        .body("[1].evidence", equalTo("专家评审告知书1号"))
        .body("[2].corrects", equalTo(2))
        .body("[2].instead", nullValue())
        .body("[2].evidence", equalTo("核查记录1号"))
        .body("[2].actor", equalTo(HEAD.subject()));
    assertThat(rows.facts(project)).contains("clock.corrected", "item.special-procedure-ended");
    act(HEAD, item, "correct-clock", never(3))
        .statusCode(200)
        .body("status", equalTo("SPECIAL_PROCEDURE"));
    assertThat(clock(item).getString("phase")).isEqualTo("PAUSED");
  }

  @Test
  void a_start_told_wrong_moves_the_acceptance_with_the_clock() {
    UUID item = County.item(project, 5);
    String received = json(HANDLER, item, "").getString("receivedAt");
    days.nextMorning();
    act(HANDLER, item, "accept", Map.of()).statusCode(200);
    assertThat(clock(item).getString("dueAt")).isEqualTo(days.closeOn(5));
    String right = days.closeOn(0);
    as(HEAD)
        .header("If-Match", "*")
        .body(instead(1, Map.of("effective", "2020-01-02T09:00:00+08:00")))
        .post("/api/v1/items/{id}/actions/correct-clock", item)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/instead/effective"));
    act(HEAD, item, "correct-clock", instead(1, Map.of("effective", received)))
        .statusCode(200)
        .body("acceptedAt", equalTo(received));
    assertThat(clock(item).getString("dueAt")).isEqualTo(days.closeOn(4)).isNotEqualTo(right);
  }

  @Test
  void a_decided_items_figures_are_reckoned_again() {
    UUID item = accepted(Map.of());
    days.nextMorning();
    pause(item, days.workingDaysOn(3).toString());
    days.nextMorning();
    act(HANDLER, item, "end-special-procedure", Map.of()).statusCode(200);
    days.nextMorning();
    act(HANDLER, item, "grant", Map.of("text", "准予"))
        .statusCode(200)
        .body("usedDays", equalTo(1))
        .body("pausedDays", equalTo(2));
    act(HEAD, item, "correct-clock", never(3))
        .statusCode(200)
        .body("status", equalTo("GRANTED"))
        .body("usedDays", equalTo(0))
        .body("pausedDays", equalTo(3));
    act(HEAD, item, "correct-clock", never(5))
        .statusCode(200)
        .body("usedDays", equalTo(1))
        .body("pausedDays", equalTo(2));
    act(HEAD, item, "correct-clock", instead(2, Map.of("basis", "TESTING", "evidence", "检测告知书2号")))
        .statusCode(200)
        .body("status", equalTo("GRANTED"))
        .body("usedDays", equalTo(1));
    act(HEAD, item, "correct-clock", never(4))
        .statusCode(409)
        .body("code", equalTo("item-out-of-order"))
        .body("detail", containsString("停止计时"));
  }

  @Test
  void only_the_head_of_the_department_corrects_and_says_what_and_why() {
    UUID item = accepted(Map.of());
    act(Tokens.of("supervisor"), item, "correct-clock", never(1)).statusCode(403);
    act(Tokens.of("admin"), item, "correct-clock", never(1)).statusCode(403);
    act(HANDLER, item, "correct-clock", never(1)).statusCode(403);
    County.joined(project, "350500-PLANNING");
    act(Tokens.of("head").department("350500-PLANNING"), item, "correct-clock", never(1))
        .statusCode(403)
        .body("code", equalTo("other-department"));
    act(HEAD, item, "correct-clock", never(1))
        .statusCode(409)
        .body("code", equalTo("clock-start-needed"));
    act(HEAD, item, "correct-clock", never(9))
        .statusCode(409)
        .body("code", equalTo("clock-no-such-fact"));
    wrong(item, instead(1, Map.of()), "/instead");
    wrong(item, instead(1, Map.of("basis", "TESTING")), "/instead/basis");
    Map<String, Object> both = new HashMap<>(never(1));
    both.put("instead", Map.of("effective", "2026-09-01T09:00:00+08:00"));
    wrong(item, both, "/instead");
    Map<String, Object> neither = new HashMap<>(never(1));
    neither.put("never", false);
    wrong(item, neither, "/instead");
    Map<String, Object> unproved = new HashMap<>(never(1));
    unproved.put("evidence", " ");
    wrong(item, unproved, "/evidence");
    assertThat(clock(item).getList("facts")).hasSize(1);
    assertThat(
            rows.texts(
                "select action from audit_entry where subject_id = ? and action like '%clock%'",
                item.toString()))
        .isEmpty();
  }

  @Test
  void a_due_date_is_explained_as_it_was_known_on_a_day() {
    UUID item = accepted(Map.of());
    String first = days.today().toString();
    days.nextMorning();
    pause(item, days.workingDaysOn(3).toString());
    String explanation = "/clock/explanation";
    assertThat(json(HANDLER, item, explanation).getList("days.reason")).contains("PAUSED");
    assertThat(json(HANDLER, item, explanation + "?asKnownOn=" + first).getList("days.reason"))
        .doesNotContain("PAUSED");
    as(HANDLER)
        .get("/api/v1/items/{id}/clock/explanation?asKnownOn=2026-01-01", item)
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
    as(HANDLER)
        .get("/api/v1/items/{id}/clock/explanation?asKnownOn=" + days.today().plusDays(1), item)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/asKnownOn"));
    as(HANDLER)
        .get("/api/v1/items/{id}/clock/explanation?asKnownOn=yesterday", item)
        .then()
        .statusCode(422);
    UUID received = County.item(project, 5);
    as(HANDLER).get("/api/v1/items/{id}/clock/facts", received).then().statusCode(404);
  }

  private void wrong(UUID item, Map<String, Object> body, String pointer) {
    act(HEAD, item, "correct-clock", body).statusCode(422).body("errors.pointer", hasItem(pointer));
  }

  private static Map<String, Object> never(int number) {
    return Map.of("number", number, "never", true, "evidence", "核查记录1号", "reason", "登记有误");
  }

  private static Map<String, Object> instead(int number, Map<String, Object> right) {
    Map<String, Object> body = new HashMap<>(never(number));
    body.put("never", false);
    body.put("instead", right);
    return body;
  }

  private Map<String, Object> stale(Tokens who, UUID item) {
    return as(who)
        .get("/api/v1/stale-pauses?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("items.find { it.itemId == '" + item + "' }");
  }

  private void pause(UUID item, String end) {
    Map<String, Object> pause =
        Map.of("basis", "EXPERT_REVIEW", "notice", "专家评审告知书1号", "expectedEnd", end);
    act(HANDLER, item, "begin-special-procedure", pause).statusCode(200);
  }

  private static Map<String, Object> extension(
      int units, String basis, String approver, boolean movesPromised) {
    return Map.of(
        "additionalUnits", units,
        "reason", "情况复杂",
        "basis", basis,
        "approver", approver,
        "movesPromised", movesPromised);
  }

  private void refused(UUID item, Map<String, Object> extension, int status, String code) {
    act(HANDLER, item, "extend", extension).statusCode(status).body("code", equalTo(code));
  }

  private UUID accepted(Map<String, Object> changes) {
    Map<String, Object> papers = County.papers(project, 5);
    papers.putAll(changes);
    UUID item = County.item(papers);
    act(HANDLER, item, "accept", Map.of()).statusCode(200);
    return item;
  }

  private static JsonPath clock(UUID item) {
    return json(HANDLER, item, "/clock");
  }

  private static JsonPath json(Tokens who, UUID item, String end) {
    return as(who).get("/api/v1/items/" + item + end).then().statusCode(200).extract().jsonPath();
  }

  private static String version(UUID item) {
    return as(HANDLER).get("/api/v1/items/{id}", item).header("ETag");
  }

  private static ValidatableResponse act(Tokens who, UUID item, String verb, Map<String, ?> body) {
    return as(who).body(body).post("/api/v1/items/{id}/actions/{verb}", item, verb).then();
  }
}
