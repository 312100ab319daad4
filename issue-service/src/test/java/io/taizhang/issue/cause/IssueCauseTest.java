package io.taizhang.issue.cause;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueCauseTest {
  private static final String CAUSES = "/api/v1/issue-causes";

  @Inject County county;
  @Inject Clock clock;
  @Inject Rows rows;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void what_was_an_enumeration_is_there_with_its_names_and_groups() {
    clerk()
        .get(CAUSES)
        .then()
        .statusCode(200)
        .body(
            "code",
            hasItems(
                "MATERIAL_TOLD_TOO_LATE",
                "DEPARTMENTS_CONTRADICT",
                "CHECKLIST_WRONG",
                "AUTHORITY_UNCLEAR",
                "STAFF_CONDUCT",
                "SYSTEM",
                "OUTSIDE_AUTHORITY",
                "OTHER"))
        .body("find { it.code == 'MATERIAL_TOLD_TOO_LATE' }.label", equalTo("未一次性告知材料"))
        .body("find { it.code == 'MATERIAL_TOLD_TOO_LATE' }.group", equalTo("告知与清单"))
        .body("findAll { it.onChecklistItem }.code", hasItem("CHECKLIST_WRONG"));
  }

  @Test
  void a_county_enters_a_cause_of_its_own_and_an_issue_is_closed_with_it_and_counted_by_it() {
    String code = registered(cause(Map.of("group", "用地保障")));
    String issue = Steps.registeredAnd("accept", "classify", "refer");

    Steps.act(handler(), issue, "close", closing(code))
        .then()
        .statusCode(200)
        .body("closing.cause", equalTo(code))
        .body("closing.causeLabel", equalTo("用地指标未落实"));

    assertThat(
            rows.texts(
                "select payload from outbox where payload like ?"
                    + " union all select payload from event_log where stream_key = ?",
                "%" + issue + "%",
                issue))
        .anySatisfy(
            event ->
                assertThat(event)
                    .contains("issue.closed.v1")
                    .contains("\"cause\":\"" + code + "\""));
    clerk()
        .get("/api/v1/issues/figures?by=CAUSE_GROUP&cause=" + code)
        .then()
        .statusCode(200)
        .body("rows.key", contains("用地保障"))
        .body("rows[0].count", equalTo(1));
    clerk()
        .get("/api/v1/issues/figures?by=CAUSE&causeGroup=用地保障&cause=" + code)
        .then()
        .body("rows.label", contains("用地指标未落实"));
    clerk()
        .get("/api/v1/issues?causeGroup=用地保障&cause=" + code)
        .then()
        .body("items.id", contains(issue));
  }

  @Test
  void a_cause_of_another_county_or_of_nobody_is_not_taken() {
    String code = registered(cause(Map.of()));
    String issue = Steps.registeredAnd("accept", "classify", "refer");

    refused(Steps.act(handler(), issue, "close", closing("NEVER_HEARD_OF")).then(), "/cause");
    refused(Steps.act(handler(), issue, "close", closing("not a code")).then(), "/cause");
    as("clerk", County.HUIAN, "350521-XZFW")
        .get(CAUSES)
        .then()
        .body("code", not(hasItem(code)))
        .body("code", hasItem("OTHER"));
    as("clerk", County.HUIAN, "350521-XZFW").get(CAUSES + "/" + code).then().statusCode(404);
  }

  @Test
  void one_no_longer_in_use_is_named_no_more_and_what_was_closed_with_it_stays() {
    String code = registered(cause(Map.of("activeTo", today().toString())));
    String closed = Steps.registeredAnd("accept", "classify", "refer");
    Steps.act(handler(), closed, "close", closing(code)).then().statusCode(200);
    String later = Steps.registeredAnd("accept", "classify", "refer");
    rows.change(
        "update issue_cause set active_from = date '2020-01-01', active_to = date '2020-12-31'"
            + " where code = '"
            + code
            + "'");

    refused(Steps.act(handler(), later, "close", closing(code)).then(), "/cause");
    clerk().get("/api/v1/issues/" + closed).then().body("closing.causeLabel", startsWith("用地"));
    clerk().get(CAUSES).then().body("code", not(hasItem(code)));
    clerk().get(CAUSES + "?all=true").then().body("code", hasItem(code));
  }

  @Test
  void a_cause_that_lies_in_a_checklist_s_item_needs_the_item() {
    String issue = Steps.registeredAnd("accept", "classify", "refer");
    Map<String, Object> closing = closing("CHECKLIST_WRONG");

    refused(Steps.act(handler(), issue, "close", closing).then(), "/checklistItem");

    closing.put("checklistId", UUID.randomUUID().toString());
    closing.put("checklistItem", "land");
    Steps.act(handler(), issue, "close", closing).then().statusCode(200);
  }

  @Test
  void a_change_needs_the_version_is_kept_in_the_audit_and_never_reaches_into_the_past() {
    String code = registered(cause(Map.of()));
    Map<String, Object> change =
        new HashMap<>(
            Map.of(
                "label", "用地指标不足",
                "group", "要素保障",
                "onChecklistItem", false,
                "source", "建政办〔2026〕12号（虚构）"));

    admin()
        .header("If-Match", "\"7\"")
        .body(change)
        .put(CAUSES + "/" + code)
        .then()
        .statusCode(412);
    admin()
        .header("If-Match", "\"0\"")
        .body(change)
        .put(CAUSES + "/" + code)
        .then()
        .statusCode(200)
        .body("label", equalTo("用地指标不足"))
        .body("group", equalTo("要素保障"))
        .body("version", equalTo(1));
    change.put("activeTo", today().minusDays(1).toString());
    refused(
        admin().header("If-Match", "\"1\"").body(change).put(CAUSES + "/" + code).then(),
        "/activeTo");
    assertThat(rows.texts("select action from audit_entry where subject_id = ? order by id", code))
        .containsExactly("cause-register", "cause-change");
  }

  @Test
  void a_county_changes_its_own_causes_and_not_those_of_all() {
    Map<String, Object> change =
        Map.of("label", "甲", "group", "乙", "onChecklistItem", false, "source", "丙");

    admin().header("If-Match", "\"0\"").body(change).put(CAUSES + "/OTHER").then().statusCode(403);
    as("admin", County.HUIAN, null)
        .header("If-Match", "\"0\"")
        .body(change)
        .put(CAUSES + "/" + registered(cause(Map.of())))
        .then()
        .statusCode(404);
  }

  @Test
  void a_code_means_one_thing_everywhere_and_a_cause_begins_today_at_the_earliest() {
    String code = registered(cause(Map.of()));

    admin().body(cause(Map.of("code", code))).post(CAUSES).then().statusCode(409);
    refused(
        admin()
            .body(cause(Map.of("activeFrom", today().minusDays(1).toString())))
            .post(CAUSES)
            .then(),
        "/activeFrom");
    refused(
        admin().body(cause(Map.of("regionCode", County.HUIAN))).post(CAUSES).then(), "/regionCode");
    clerk().body(cause(Map.of())).post(CAUSES).then().statusCode(403);
  }

  private static RequestSpecification admin() {
    return as("admin", County.JIANOU, null);
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }

  private Map<String, Object> cause(Map<String, Object> but) {
    Map<String, Object> cause =
        new HashMap<>(
            Map.of(
                "code",
                "LAND_"
                    + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .substring(0, 12)
                        .toUpperCase(Locale.ROOT),
                "regionCode",
                County.JIANOU,
                "label",
                "用地指标未落实",
                "group",
                "要素保障",
                "onChecklistItem",
                false,
                "activeFrom",
                today().toString(),
                "source",
                "建瓯市专班纪要（虚构）"));
    cause.putAll(but);
    return cause;
  }

  private static String registered(Map<String, Object> cause) {
    return admin().body(cause).post(CAUSES).then().statusCode(201).extract().path("code");
  }

  private static Map<String, Object> closing(String cause) {
    Map<String, Object> closing = new HashMap<>(Steps.CLOSE);
    closing.put("cause", cause);
    return closing;
  }

  private static void refused(ValidatableResponse answer, String pointer) {
    List<String> pointers = answer.statusCode(422).extract().path("errors.pointer");
    assertThat(pointers).contains(pointer);
  }
}
