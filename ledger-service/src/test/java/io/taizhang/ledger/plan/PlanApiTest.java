package io.taizhang.ledger.plan;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class PlanApiTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens CLERK = Tokens.of("clerk");
  private static final Tokens OWNER = Tokens.of("owner");

  @Inject Rows rows;

  @BeforeEach
  void founded() {
    Procedure.founded();
  }

  @Test
  void the_plan_says_what_to_hand_in_where_and_in_what_order() {
    UUID checklist = Procedure.published("JH-1", Procedure.lines());
    UUID project = County.project();
    apply(LEADER, project, checklist).statusCode(200);

    JsonPath plan = plan(OWNER, project).statusCode(200).extract().jsonPath();
    assertThat(plan.getString("checklistId")).isEqualTo(checklist.toString());
    assertThat(plan.getString("checklistCode")).isEqualTo("JH-1");
    assertThat(plan.getInt("checklistNumber")).isEqualTo(1);
    assertThat(plan.getList("lines.key", String.class))
        .startsWith(Procedure.PARALLEL.toArray(String[]::new))
        .endsWith("verification", "works-permit");
    assertThat(plan.<String>getList("lines.findAll { it.state == 'READY' }.key"))
        .isEqualTo(Procedure.PARALLEL);
    assertThat(plan.<String, Object>getMap("lines[0]"))
        .containsEntry("name", "交通意见")
        .containsEntry("departmentCode", "350500-TRANSPORT")
        .containsEntry("departmentName", "交通运输局")
        .containsEntry("promised", County.limit(5, "WORKING_DAY"))
        .containsEntry("itemId", null)
        .containsEntry("itemStatus", null)
        .containsEntry("waitingFor", List.of())
        .containsEntry("materials", List.of(Procedure.material("application-report", "项目申请报告")));
    assertThat(plan.getString(line("verification", "state"))).isEqualTo("BLOCKED");
    assertThat(plan.<String>getList(line("verification", "waitingFor.key")))
        .isEqualTo(Procedure.PARALLEL);
    assertThat(plan.<Map<String, Object>>getList(line("works-permit", "waitingFor")))
        .containsExactly(
            Map.of(
                "key", "verification",
                "name", "项目核准",
                "departmentCode", "350500-DRC",
                "departmentName", "发展和改革委员会"));

    assertThat(rows.facts(project)).containsExactly("project.registered", "checklist.applied");
    assertThat(JsonPath.from(rows.envelopes(project).getLast()).<String, Object>getMap("data"))
        .containsEntry("projectId", project.toString())
        .containsEntry("checklistId", checklist.toString())
        .containsEntry("code", "JH-1")
        .containsEntry("number", 1)
        .containsEntry("lines", 10);
    assertThat(
            rows.texts(
                "select action from audit_entry where subject_id = ? order by id",
                project.toString()))
        .containsExactly("project-register", "project-apply-checklist");
  }

  @Test
  void a_line_becomes_an_item_and_what_waited_for_it_may_go_once_it_is_granted() {
    UUID project =
        planned("JH-2", List.of(first(), Procedure.line("second", "项目核准", "DRC", 15, "first")));
    handIn(project, lineId(project, "second"))
        .statusCode(409)
        .body("code", equalTo("plan-line-blocked"))
        .body("detail", containsString("first"));

    ValidatableResponse received = handIn(project, lineId(project, "first")).statusCode(201);
    received
        .body("name", equalTo("用地预审"))
        .body("kind", equalTo("LICENCE"))
        .body("departmentCode", equalTo("350500-PLANNING"))
        .body("planLineId", equalTo(lineId(project, "first")))
        .body("promised.amount", equalTo(10))
        .body("statutory.amount", equalTo(25));
    UUID item = County.id(received);
    JsonPath plan = plan(OWNER, project).extract().jsonPath();
    assertThat(plan.getString(line("first", "state"))).isEqualTo("HANDED_IN");
    assertThat(plan.getString(line("first", "itemId"))).isEqualTo(item.toString());
    assertThat(plan.getString(line("first", "itemStatus"))).isEqualTo("RECEIVED");
    handIn(project, lineId(project, "first"))
        .statusCode(409)
        .body("code", equalTo("plan-line-taken"));

    decide(item, "350500-PLANNING", "grant");
    plan = plan(OWNER, project).extract().jsonPath();
    assertThat(plan.getString(line("first", "state"))).isEqualTo("DONE");
    assertThat(plan.getString(line("second", "state"))).isEqualTo("READY");
    assertThat(plan.<Object>getList(line("second", "waitingFor"))).isEmpty();
    handIn(project, lineId(project, "first")).statusCode(409);
    handIn(project, lineId(project, "second")).statusCode(201);
  }

  @Test
  void what_was_refused_may_be_handed_in_again() {
    UUID project = planned("JH-3", List.of(first()));
    UUID refused = County.id(handIn(project, lineId(project, "first")).statusCode(201));
    decide(refused, "350500-PLANNING", "refuse");
    UUID again = County.id(handIn(project, lineId(project, "first")).statusCode(201));
    JsonPath plan = plan(OWNER, project).extract().jsonPath();
    assertThat(plan.getString(line("first", "itemId"))).isEqualTo(again.toString());
    assertThat(plan.getString(line("first", "state"))).isEqualTo("HANDED_IN");
  }

  @Test
  void of_windows_that_hand_in_one_line_at_the_same_moment_one_gets_it() throws Exception {
    UUID project = planned("JH-4", List.of(first()));
    String line = lineId(project, "first");
    Callable<Integer> window = () -> handIn(project, line).extract().statusCode();
    try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
      List<Integer> answers =
          windows.invokeAll(List.of(window, window, window, window)).stream()
              .map(Future::resultNow)
              .toList();
      assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }
    assertThat(
            rows.texts("select count(*) from item where plan_line_id = ?", UUID.fromString(line)))
        .containsExactly("1");
  }

  @Test
  void a_checklist_is_applied_once_and_its_version_stays_pinned() {
    UUID checklist = Procedure.published("JH-5", List.of(first()));
    UUID project = County.project();
    apply(LEADER, project, checklist).statusCode(200);
    as(LEADER).post("/api/v1/checklists/{id}/versions", checklist).then().statusCode(201);
    Procedure.publish(checklist, 2);
    apply(LEADER, project, checklist).statusCode(409).body("code", equalTo("plan-exists"));
    plan(LEADER, project).body("checklistNumber", equalTo(1));

    UUID next = County.project();
    apply(LEADER, next, checklist, 1)
        .statusCode(409)
        .body("code", equalTo("checklist-not-in-force"));
    plan(LEADER, next).statusCode(404);
    apply(LEADER, next, checklist, 2).statusCode(200).body("checklistNumber", equalTo(2));
  }

  @Test
  void of_two_who_apply_at_the_same_moment_one_makes_the_plan() throws Exception {
    UUID checklist = Procedure.published("JH-12", List.of(first()));
    UUID project = County.project();
    Callable<Integer> applying = () -> apply(LEADER, project, checklist).extract().statusCode();
    try (ExecutorService leaders = Executors.newFixedThreadPool(3)) {
      List<Integer> answers =
          leaders.invokeAll(List.of(applying, applying, applying)).stream()
              .map(Future::resultNow)
              .toList();
      assertThat(answers).containsExactlyInAnyOrder(200, 409, 409);
    }
    assertThat(rows.facts(project)).containsExactly("project.registered", "checklist.applied");
  }

  @Test
  void a_checklist_is_applied_to_the_project_as_it_was_read() {
    UUID checklist = Procedure.published("JH-13", List.of(first()));
    UUID project = County.project();
    String path = "/api/v1/projects/" + project + "/actions/apply-checklist";
    Map<String, Object> body = Map.of("checklistId", checklist);
    as(LEADER).noFilters().body(body).post(path).then().statusCode(428);
    as(LEADER).header("If-Match", "\"99\"").body(body).post(path).then().statusCode(412);
    plan(LEADER, project).statusCode(404);
  }

  @Test
  void a_draft_a_strange_checklist_and_a_department_elsewhere_are_refused() {
    UUID project = County.project();
    apply(LEADER, project, Procedure.drafted("JH-6", List.of(first())))
        .statusCode(409)
        .body("code", equalTo("checklist-not-in-force"));
    apply(LEADER, project, UUID.randomUUID())
        .statusCode(422)
        .body("errors.pointer", hasItems("/checklistId"));
    String park = County.park(65);
    apply(LEADER, project, of(park)).statusCode(422).body("code", equalTo("unknown-reference"));
    Map<String, Object> line = first();
    line.put("departmentCode", "370481-HOUSING");
    apply(LEADER, project, Procedure.published("JH-7", List.of(line)))
        .statusCode(422)
        .body("errors.pointer", hasItems("/checklistId"));
    plan(LEADER, project).statusCode(404);
    assertThat(rows.facts(project)).containsExactly("project.registered");
  }

  @Test
  void only_the_projects_own_officer_and_leaders_apply() {
    UUID checklist = Procedure.published("JH-8", List.of(first()));
    UUID project = County.project();
    Tokens officer = Tokens.of("officer");
    for (String role : List.of("owner", "clerk", "handler", "supervisor")) {
      apply(Tokens.of(role), project, checklist).statusCode(403);
    }
    int stranger = apply(officer, project, checklist).extract().statusCode();
    assertThat(stranger).isIn(403, 404);
    apply(Tokens.of("leader").region("370481"), project, checklist).statusCode(404);
    plan(Tokens.of("leader").region("370481"), project).statusCode(404);

    as(LEADER)
        .body(Map.of("officerId", County.officer(officer, County.HOUSING)))
        .post("/api/v1/projects/{id}/actions/assign-officer", project)
        .then()
        .statusCode(200);
    apply(officer, project, checklist).statusCode(200);
  }

  @Test
  void an_owner_sees_no_other_owners_plan() {
    UUID project = County.project(Map.of("ownerCreditCode", "913502000728319549"));
    apply(LEADER, project, Procedure.published("JH-9", List.of(first()))).statusCode(200);
    plan(OWNER, project).statusCode(404);
  }

  @Test
  void papers_name_a_line_of_the_project_or_are_written_out() {
    UUID project = planned("JH-10", List.of(first()));
    String foreign = lineId(planned("JH-11", List.of(first())), "first");
    handIn(project, foreign).statusCode(422).body("errors.pointer", hasItems("/planLineId"));
    receive(Map.of("projectId", project, "planLineId", lineId(project, "first"), "name", "另一名称"))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/name")));
    receive(Map.of("projectId", project))
        .statusCode(422)
        .body(
            "errors.pointer",
            equalTo(List.of("/departmentCode", "/kind", "/name", "/promised", "/statutory")));
    Map<String, Object> blank = County.papers(project, 5);
    blank.put("name", " ");
    receive(blank).statusCode(422).body("errors.pointer", equalTo(List.of("/name")));
    assertThat(rows.facts(project)).containsExactly("project.registered", "checklist.applied");
  }

  private static Map<String, Object> first() {
    Map<String, Object> line = Procedure.line("first", "用地预审", "PLANNING", 25);
    line.put("promised", County.limit(10, "WORKING_DAY"));
    return line;
  }

  private static UUID planned(String code, List<Map<String, Object>> lines) {
    UUID project = County.project();
    apply(LEADER, project, Procedure.published(code, lines)).statusCode(200);
    return project;
  }

  private static UUID of(String park) {
    Map<String, Object> body = Procedure.checklist("JH-PARK", List.of(first()));
    body.put("regionCode", park);
    UUID id = County.id(as(LEADER).body(body).post("/api/v1/checklists").then().statusCode(201));
    Procedure.publish(id, 1);
    return id;
  }

  private static ValidatableResponse apply(Tokens who, UUID project, UUID checklist) {
    return applied(who, project, Map.of("checklistId", checklist));
  }

  private static ValidatableResponse apply(Tokens who, UUID project, UUID checklist, int version) {
    return applied(who, project, Map.of("checklistId", checklist, "version", version));
  }

  private static ValidatableResponse applied(Tokens who, UUID project, Map<String, ?> body) {
    return as(who).body(body).post("/api/v1/projects/{id}/actions/apply-checklist", project).then();
  }

  private static ValidatableResponse plan(Tokens who, UUID project) {
    return as(who).get("/api/v1/projects/{id}/plan", project).then();
  }

  private static String line(String key, String field) {
    return "lines.find { it.key == '" + key + "' }." + field;
  }

  private static String lineId(UUID project, String key) {
    return plan(LEADER, project).statusCode(200).extract().path(line(key, "id"));
  }

  private static ValidatableResponse handIn(UUID project, String line) {
    return receive(Map.of("projectId", project, "planLineId", line));
  }

  private static ValidatableResponse receive(Map<String, ?> papers) {
    return as(CLERK).body(papers).post("/api/v1/items").then();
  }

  private static void decide(UUID item, String department, String verb) {
    as(CLERK).post("/api/v1/items/{id}/actions/accept", item).then().statusCode(200);
    as(Tokens.of("handler").department(department))
        .body(Map.of("text", "决定书1号"))
        .post("/api/v1/items/" + item + "/actions/" + verb)
        .then()
        .statusCode(200);
  }
}
