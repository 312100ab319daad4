package io.taizhang.ledger.fix;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Planned;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import io.taizhang.ledger.fixture.Upstream;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class FixListTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens PLANNING = Tokens.of("head").department("350500-PLANNING");
  private static final String TOLD_TOO_LATE = "MATERIAL_TOLD_TOO_LATE";

  @Inject Upstream upstream;
  @Inject Rows rows;
  @Inject Days days;

  @Test
  void one_cause_in_three_projects_is_repeated_and_put_right_by_a_newer_version() {
    Planned first = planned("GZ-FX");
    UUID trip = tripOver(first.handedIn("land"), true);
    entries(first).body("items.cause", contains("OTHER")).body("items.occurrences", contains(1));

    UUID issue = UUID.randomUUID();
    Map<String, Object> closed = closed(issue, "0001", "oneTripId", trip);
    upstream.tellTwice("issue", "issue.closed", issue, closed, closed);
    entries(first)
        .body("items.cause", contains(TOLD_TOO_LATE))
        .body("items.lineKey", contains("land"))
        .body("items.occurrences", contains(1))
        .body("items.issueNumbers", contains(List.of("BBC-350500-2026-0001")))
        .body("items.seenNumber", contains(1))
        .body("items.firstOn", contains(days.today().toString()));

    Planned second = again(first);
    Planned third = again(first);
    close("0002", "itemId", second.handedIn("land"));
    close("0003", "itemId", second.handedIn("site"));
    assertThat(told(first, "cause-repeated")).isZero();
    close("0004", "projectId", third.project(), "checklistItem", "land");
    assertThat(told(first, "cause-repeated")).isEqualTo(1);
    close("0005", "projectId", third.project(), "checklistItem", Map.of("key", "land"));
    assertThat(told(first, "cause-repeated")).isEqualTo(1);
    UUID fix = entry(first, "land");
    repeated().body("items.id", hasItem(fix.toString()));
    entries(first)
        .body("items.find { it.lineKey == 'land' }.projects", equalTo(3))
        .body("items.find { it.lineKey == 'land' }.occurrences", equalTo(4));
    cases(first, fix).body("items", hasSize(4)).body("items[0].oneTripId", equalTo(text(trip)));

    markFixed(PLANNING, first, fix, 2).statusCode(422).body("code", equalTo("unknown-reference"));
    markFixed(PLANNING, first, fix, 1).statusCode(409);
    newVersion(first, 2);
    markFixed(Tokens.of("head").department(County.HOUSING), first, fix, 2)
        .statusCode(403)
        .body("code", equalTo("other-department"));
    markFixed(Tokens.of("officer"), first, fix, 2).statusCode(403);
    markFixed(LEADER.region("370481"), first, fix, 2).statusCode(404);
    markFixed(PLANNING, first, fix, 2)
        .statusCode(200)
        .body("fixedNumber", equalTo(2))
        .body("fixedBy", notNullValue());
    markFixed(PLANNING, first, fix, 2).statusCode(409);
    trip(trip)
        .body("change", containsString("第 2 版：补充勘测定界图样式（虚构）"))
        .body("changedOn", equalTo(days.today().toString()))
        .body("cause", equalTo("未一次性告知"));
    assertThat(told(first, "fixed")).isEqualTo(1);
    assertThat(rows.envelopes(first.checklist()).getLast())
        .contains(issue.toString(), trip.toString(), "补充勘测定界图样式（虚构）");
    repeated().body("items.id", not(hasItem(fix.toString())));
  }

  @Test
  void what_happens_under_the_old_version_is_put_right_already_and_under_the_new_one_is_not() {
    Planned old = planned("GZ-JB");
    UUID item = old.handedIn("land");
    close("0011", "itemId", item);
    UUID fix = entry(old, "land");
    newVersion(old, 2);
    markFixed(LEADER, old, fix, 2).statusCode(200);
    UUID late = tripOver(item, false);
    trip(late).body("change", containsString("第 2 版"));
    entries(old).body("items", hasSize(1)).body("items.occurrences", contains(2));

    Planned renewed = again(old);
    close("0012", "itemId", renewed.handedIn("land"));
    entries(old)
        .body("items", hasSize(2))
        .body("items.fixedNumber", contains(equalTo(2), nullValue()))
        .body("items.seenNumber", contains(1, 2));
    as(LEADER)
        .get("/api/v1/checklists/{id}/fixes?fixed=false", old.checklist())
        .then()
        .body("items.seenNumber", contains(2));
  }

  @Test
  void the_last_closing_of_an_issue_holds_in_whatever_order_they_come() {
    Planned planned = planned("GZ-SX");
    UUID item = planned.handedIn("land");
    UUID issue = UUID.randomUUID();
    Map<String, Object> second = closed(issue, "0021", "itemId", item);
    second.put("cause", "CHECKLIST_WRONG");
    second.put("closedAt", "2026-10-22T10:00:00+08:00");
    upstream.tell("issue", "issue.closed", issue, second);
    upstream.tell("issue", "issue.closed", issue, closed(issue, "0021", "itemId", item));
    entries(planned)
        .body("items.cause", contains("CHECKLIST_WRONG"))
        .body("items.lastOn", contains("2026-10-22"));
    Map<String, Object> third = closed(issue, "0021", "itemId", item);
    third.put("closedAt", "2026-11-02T10:00:00+08:00");
    upstream.tell("issue", "issue.closed", issue, third);
    entries(planned)
        .body("items.cause", contains(TOLD_TOO_LATE))
        .body("items.occurrences", contains(1));
  }

  @Test
  void an_issue_about_no_checklist_makes_no_entry_and_owners_see_no_list() {
    Planned planned = planned("GZ-WU");
    close("0031", "itemId", County.item(planned.project(), 5));
    close("0032", "projectId", UUID.randomUUID());
    entries(planned).body("items", hasSize(0));
    as(Tokens.of("owner"))
        .get("/api/v1/checklists/{id}/fixes", planned.checklist())
        .then()
        .statusCode(403);
    as(LEADER.region("370481"))
        .get("/api/v1/checklists/{id}/fixes", planned.checklist())
        .then()
        .statusCode(404);
  }

  @Test
  void a_region_says_itself_in_how_many_projects_a_cause_is_repeated() {
    String park = County.park(78);
    String path = "/api/v1/repetition-rules/" + park;
    as(LEADER).get(path).then().body("projects", equalTo(3)).body("setBy", equalTo("100000"));
    as(LEADER).body(Map.of("projects", 1)).put(path).then().statusCode(422);
    as(Tokens.of("supervisor")).body(Map.of("projects", 2)).put(path).then().statusCode(403);
    as(LEADER)
        .body(Map.of("projects", 2))
        .put(path)
        .then()
        .statusCode(200)
        .body("setBy", equalTo(park));
    as(LEADER)
        .get("/api/v1/repetition-rules")
        .then()
        .body("find { it.regionCode == '" + park + "' }.projects", equalTo(2));
  }

  private Planned planned(String code) {
    Procedure.founded();
    return Planned.of(
        code,
        List.of(
            Procedure.line("land", "用地预审", "PLANNING", 25),
            Procedure.line("site", "选址意见", "PLANNING", 20)));
  }

  /** Another project that follows the checklist as it is in force. */
  private static Planned again(Planned planned) {
    UUID project = County.project();
    as(LEADER)
        .body(Map.of("checklistId", planned.checklist()))
        .post("/api/v1/projects/{id}/actions/apply-checklist", project)
        .then()
        .statusCode(200);
    return new Planned(project, planned.checklist());
  }

  private void newVersion(Planned planned, int number) {
    as(LEADER).post("/api/v1/checklists/{id}/versions", planned.checklist()).then().statusCode(201);
    Procedure.publish(planned.checklist(), number);
  }

  private UUID tripOver(UUID item, boolean toldAtOnce) {
    return County.id(
        as(Tokens.of("clerk"))
            .body(
                Map.ofEntries(
                    Map.entry("happenedOn", days.today().toString()),
                    Map.entry("windowName", "综合窗口"),
                    Map.entry("applicant", "示例单位（虚构）"),
                    Map.entry("itemName", "用地预审"),
                    Map.entry("itemId", item),
                    Map.entry("reason", "缺勘测定界图（虚构）"),
                    Map.entry("toldAtOnce", toldAtOnce),
                    Map.entry("toldWhat", "只告知缺少申请表（虚构）"),
                    Map.entry("trips", 2),
                    Map.entry("regionCode", "350500")))
            .post("/api/v1/one-trip-failures")
            .then()
            .statusCode(201));
  }

  private static ValidatableResponse trip(UUID row) {
    return as(LEADER).get("/api/v1/one-trip-failures/{id}", row).then().statusCode(200);
  }

  private void close(String number, Object... more) {
    UUID issue = UUID.randomUUID();
    upstream.tell("issue", "issue.closed", issue, closed(issue, number, more));
  }

  private static Map<String, Object> closed(UUID issue, String number, Object... more) {
    Map<String, Object> data =
        new HashMap<>(
            Map.of(
                "issueId",
                issue,
                "number",
                "BBC-350500-2026-" + number,
                "outcome",
                "SOLVED",
                "cause",
                TOLD_TOO_LATE,
                "causeText",
                "未一次性告知",
                "fix",
                "当场补齐（虚构）",
                "onTheSpot",
                false,
                "closedAt",
                "2026-09-22T10:00:00+08:00"));
    for (int at = 0; at < more.length; at += 2) {
      data.put(more[at].toString(), more[at + 1]);
    }
    return data;
  }

  private static ValidatableResponse entries(Planned planned) {
    return as(LEADER)
        .get("/api/v1/checklists/{id}/fixes", planned.checklist())
        .then()
        .statusCode(200);
  }

  private static UUID entry(Planned planned, String line) {
    return UUID.fromString(
        entries(planned).extract().path("items.find { it.lineKey == '" + line + "' }.id"));
  }

  private static ValidatableResponse cases(Planned planned, UUID fix) {
    return as(LEADER)
        .get("/api/v1/checklists/{id}/fixes/{fix}/cases", planned.checklist(), fix)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse markFixed(Tokens who, Planned planned, UUID fix, int number) {
    return as(who)
        .body(Map.of("number", number, "change", "补充勘测定界图样式（虚构）"))
        .post("/api/v1/checklists/{id}/fixes/{fix}/actions/mark-fixed", planned.checklist(), fix)
        .then();
  }

  private static ValidatableResponse repeated() {
    return as(Tokens.of("supervisor"))
        .get("/api/v1/repeated-causes?limit=100")
        .then()
        .statusCode(200);
  }

  private long told(Planned planned, String fact) {
    return rows.envelopes(planned.checklist()).stream()
        .filter(event -> event.contains("io.taizhang.ledger.checklist." + fact + ".v1"))
        .count();
  }

  private static String text(UUID id) {
    return id.toString();
  }
}
