package io.taizhang.ledger.handover;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class HandoverTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens FORMER = Tokens.of("officer").person("former");
  private static final Tokens NEXT = Tokens.of("officer").person("next");
  private static final Tokens STRANGER = Tokens.of("officer").person("stranger");
  private static final String PATH = "/api/v1/handovers";

  @Inject Rows rows;
  private UUID project;
  private UUID item;
  private String former;
  private String next;

  @BeforeEach
  void an_officer_has_something_open() {
    County.founded();
    former = County.officer(FORMER, HOUSING);
    next = County.officer(NEXT, HOUSING);
    County.officer(STRANGER, HOUSING);
    project = County.project();
    assign("OFFICER", former);
    as(FORMER)
        .body(Map.of("phase", "STARTED", "progress", "桩基施工", "doneFen", 5L, "nextSteps", "地下室施工"))
        .post("/api/v1/projects/{id}/actions/report-progress", project)
        .then()
        .statusCode(200);
    item = County.item(project, 5);
    as(FORMER).body(problem()).post("/api/v1/problems").then().statusCode(201);
  }

  @Test
  void the_part_moves_when_the_successor_gives_the_receipt_and_not_before() {
    UUID handover = County.id(open(FORMER, Map.of()).statusCode(201).body("receipt", nullValue()));
    as(NEXT).get("/api/v1/projects/{id}", project).then().statusCode(404);
    as(NEXT)
        .get(PATH + "/{id}", handover)
        .then()
        .statusCode(200)
        .body("open.projectName", equalTo("人民医院二期"))
        .body("open.lastUpdate.nextSteps", equalTo("地下室施工"))
        .body("open.items.id", contains(item.toString()))
        .body("open.items.dueAt", contains(notNullValue()))
        .body("open.problems.description", contains("用地批复未取得"));
    confirm(STRANGER, handover).statusCode(404);
    confirm(FORMER, handover).statusCode(403).body("code", equalTo("handover-not-yours"));
    confirm(NEXT, handover)
        .statusCode(200)
        .body("status", equalTo("CONFIRMED"))
        .body("receipt.number", matchesPattern("JJ-350500-20\\d\\d-\\d{4,}"))
        .body("receipt.lines", hasItem("在办事项 1 项"));
    as(NEXT)
        .get("/api/v1/projects/{id}", project)
        .then()
        .statusCode(200)
        .body("officerId", equalTo(next));
    as(FORMER).get("/api/v1/projects/{id}", project).then().statusCode(404);
    as(FORMER).get(PATH + "/{id}", handover).then().statusCode(200);
    confirm(NEXT, handover).statusCode(409).body("code", equalTo("handover-out-of-order"));
    assertThat(rows.facts(project))
        .endsWith("handover.opened", "officer.assigned", "handover.confirmed");
    assertThat(rows.envelopes(project).getLast()).contains("JJ-350500").doesNotContain("示例移交说明");
  }

  @Test
  void what_was_open_stays_on_the_list_as_it_was() {
    UUID handover = County.id(open(FORMER, Map.of()).statusCode(201));
    County.item(project, 5);
    as(LEADER).get(PATH + "/{id}", handover).then().body("open.items", hasSize(1));
  }

  @Test
  void one_is_open_at_a_time_until_it_is_cancelled() {
    UUID handover = County.id(open(FORMER, Map.of()).statusCode(201));
    open(LEADER, Map.of()).statusCode(409).body("code", equalTo("handover-out-of-order"));
    cancel(NEXT, handover).statusCode(403);
    cancel(LEADER, handover).statusCode(200).body("status", equalTo("CANCELLED"));
    cancel(FORMER, handover).statusCode(409);
    confirm(NEXT, handover).statusCode(409);
    County.id(open(LEADER, Map.of()).statusCode(201));
    as(LEADER)
        .get(PATH + "?project={id}&status=CANCELLED", project)
        .then()
        .statusCode(200)
        .body("items.id", contains(handover.toString()));
  }

  @Test
  void who_was_replaced_meanwhile_has_nothing_to_hand_over() {
    UUID handover = County.id(open(FORMER, Map.of()).statusCode(201));
    assign("OFFICER", County.officer(STRANGER, HOUSING));
    confirm(NEXT, handover).statusCode(409);
    as(LEADER)
        .get(PATH + "/{id}", handover)
        .then()
        .body("status", equalTo("OPEN"))
        .body("receipt", nullValue());
  }

  @Test
  void of_several_agents_one_is_named() {
    Tokens agent = Tokens.of("agent").person("hands");
    Tokens heir = Tokens.of("agent").person("heir");
    String first = County.officer(agent, HOUSING);
    String second = County.officer(heir, HOUSING);
    assign("AGENT", first);
    open(LEADER, Map.of("role", "AGENT", "toOfficerId", second))
        .statusCode(422)
        .body("errors.pointer", hasItem("/fromOfficerId"));
    UUID handover =
        County.id(
            open(agent, Map.of("role", "AGENT", "fromOfficerId", first, "toOfficerId", second))
                .statusCode(201));
    confirm(heir, handover).statusCode(200);
    as(agent).get("/api/v1/projects/{id}", project).then().statusCode(404);
    as(heir).get("/api/v1/projects/{id}", project).then().statusCode(200);
  }

  @Test
  void what_does_not_fit_is_refused_and_strangers_do_not_hand_over() {
    open(FORMER, Map.of("toOfficerId", former))
        .statusCode(422)
        .body("errors.pointer", hasItem("/toOfficerId"));
    open(FORMER, Map.of("role", "SECRETARY"))
        .statusCode(422)
        .body("errors.pointer", hasItem("/role"));
    open(STRANGER, Map.of()).statusCode(422).body("errors.pointer", hasItem("/projectId"));
    assign("COUNSELLOR", County.officer(STRANGER, HOUSING));
    open(STRANGER, Map.of()).statusCode(403).body("code", equalTo("handover-not-yours"));
    assertThat(rows.texts("select id from handover where project_id = ?", project)).isEmpty();
  }

  @Test
  void supervision_orders_stand_on_the_list_for_those_who_see_supervision_only() {
    rows.change(
        "insert into supervision_order (id, number, level, clock_id, item_id, project_id,"
            + " subject_title, department_code, opened_at, answer_due_at, region_path, version)"
            + " select uuidv7(), 'DBXM-' || id, 'RED', window_clock_id, id, project_id, name,"
            + " department_code, now(), now(), region_path, 0 from item where id = ?",
        item);
    UUID handover =
        County.id(open(FORMER, Map.of()).statusCode(201).body("open.orders", nullValue()));
    as(LEADER)
        .get(PATH + "/{id}", handover)
        .then()
        .body("open.orders.subject", contains("建筑工程施工许可"))
        .body("open.orders.department", contains("住房和城乡建设局"));
    confirm(NEXT, handover).statusCode(200).body("open.orders", nullValue());
    as(NEXT)
        .get(PATH + "?limit=100")
        .then()
        .body("items.open.orders.unique()", contains(nullValue()));
    assertThat(rows.envelopes(project)).noneMatch(event -> event.contains("DBXM"));
  }

  private ValidatableResponse open(Tokens who, Map<String, ?> changes) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "projectId",
                project,
                "role",
                "OFFICER",
                "toOfficerId",
                next,
                "note",
                "示例移交说明（虚构）"));
    body.putAll(changes);
    return as(who).body(body).post(PATH).then();
  }

  private static ValidatableResponse confirm(Tokens who, UUID handover) {
    return as(who).post(PATH + "/{id}/actions/confirm", handover).then();
  }

  private static ValidatableResponse cancel(Tokens who, UUID handover) {
    return as(who)
        .body(Map.of("reason", "另有安排（虚构）"))
        .post(PATH + "/{id}/actions/cancel", handover)
        .then();
  }

  private void assign(String role, String official) {
    as(LEADER)
        .body(Map.of("role", role, "officerId", official))
        .post("/api/v1/projects/{id}/actions/assign", project)
        .then()
        .statusCode(200);
  }

  private Map<String, Object> problem() {
    return Map.of(
        "projectId", project,
        "description", "用地批复未取得",
        "measure", "提前介入",
        "person", "推进专员甲",
        "departmentCode", HOUSING,
        "dueOn", "2026-12-18");
  }
}
