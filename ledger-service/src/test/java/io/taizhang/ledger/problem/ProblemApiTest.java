package io.taizhang.ledger.problem;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProblemApiTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens SECOND = LEADER.person("second");
  private static final Map<String, String> SOLVED = Map.of("evidence", "用地批复已取得");

  @Inject Days days;
  @Inject Rows rows;

  @Test
  void numbers_run_per_region_and_year_without_a_gap_even_when_several_write_at_once() {
    String park = County.park(5);
    UUID project = County.projectIn(park);
    String series = "WT-" + park + "-" + days.today().getYear() + "-";
    register(LEADER, project, Map.of()).statusCode(201).body("number", equalTo(series + "0001"));
    register(LEADER, project, Map.of("departmentCode", "350500-NOBODY")).statusCode(422);
    List<String> together =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(
                at ->
                    register(LEADER, project, Map.of())
                        .statusCode(201)
                        .extract()
                        .<String>path("number"))
            .toList();
    assertThat(together)
        .containsExactlyInAnyOrder(
            series + "0002", series + "0003", series + "0004", series + "0005");
  }

  @Test
  void a_problem_has_a_measure_a_person_and_a_date_and_is_struck_off_once_by_two() {
    County.founded();
    UUID project = County.project();
    UUID problem = County.id(register(LEADER, project, Map.of()).statusCode(201));
    confirm(SECOND, problem).statusCode(409).body("code", equalTo("out-of-order"));
    request(LEADER, problem)
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("strikeOffRequestedBy", equalTo("leader"));
    confirm(LEADER, problem).statusCode(403).body("code", equalTo("second-person-needed"));
    confirm(SECOND, problem)
        .statusCode(200)
        .body("status", equalTo("STRUCK_OFF"))
        .body("evidence", equalTo("用地批复已取得"))
        .body("struckOffAt", notNullValue());
    confirm(SECOND, problem).statusCode(409).body("code", equalTo("already-struck-off"));
    as(LEADER)
        .get("/api/v1/problems/{id}", problem)
        .then()
        .statusCode(200)
        .body("measure", equalTo("提前介入，容缺预审"))
        .body("person", equalTo("推进专员甲"))
        .body("dueOn", equalTo("2026-12-18"));
    assertThat(rows.facts(project))
        .containsExactly(
            "project.registered",
            "problem.registered",
            "problem.strike-off-requested",
            "problem.struck-off");
  }

  @Test
  void a_problem_without_person_or_date_is_refused() {
    County.founded();
    UUID project = County.project();
    Map<String, Object> body = body(project);
    body.remove("person");
    body.remove("dueOn");
    as(LEADER)
        .body(body)
        .post("/api/v1/problems")
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/dueOn", "/person")));
  }

  @Test
  void a_problem_names_an_item_of_its_own_project_only() {
    County.founded();
    UUID project = County.project();
    UUID own = County.item(project, 5);
    UUID others = County.item(County.project(), 5);
    register(LEADER, project, Map.of("itemId", own))
        .statusCode(201)
        .body("itemId", equalTo(own.toString()));
    register(LEADER, project, Map.of("itemId", others))
        .statusCode(422)
        .body("code", equalTo("unknown-reference"))
        .body("errors.pointer", hasItem("/itemId"));
  }

  @Test
  void an_officer_writes_for_the_own_project_only() {
    County.founded();
    UUID project = County.project();
    Tokens officer = Tokens.of("officer");
    register(officer, project, Map.of()).statusCode(422);
    as(LEADER)
        .body(Map.of("officerId", County.officer(officer, County.HOUSING)))
        .post("/api/v1/projects/{id}/actions/assign-officer", project)
        .then()
        .statusCode(200);
    UUID problem = County.id(register(officer, project, Map.of()).statusCode(201));
    request(Tokens.of("clerk"), problem).statusCode(403).body("code", equalTo("forbidden"));
    request(officer, problem).statusCode(200);
    confirm(officer, problem).statusCode(403);
  }

  @Test
  void another_regions_problem_is_not_there() {
    County.founded();
    UUID project = County.project();
    UUID problem = County.id(register(LEADER, project, Map.of()).statusCode(201));
    Tokens tengzhou = LEADER.region("370481");
    register(tengzhou, project, Map.of()).statusCode(422);
    request(tengzhou, problem).statusCode(404);
    as(tengzhou).get("/api/v1/problems/{id}", problem).then().statusCode(404);
    as(tengzhou).get("/api/v1/problems?project={id}", project).then().body("items", hasSize(0));
  }

  @Test
  void the_list_tells_open_problems_from_struck_off_ones() {
    County.founded();
    UUID project = County.project();
    UUID struckOff = County.id(register(LEADER, project, Map.of()).statusCode(201));
    UUID open = County.id(register(LEADER, project, Map.of()).statusCode(201));
    request(LEADER, struckOff).statusCode(200);
    confirm(SECOND, struckOff).statusCode(200);
    as(LEADER)
        .get("/api/v1/problems?project={id}&status=OPEN", project)
        .then()
        .body("items.id", equalTo(List.of(open.toString())));
    as(LEADER)
        .get("/api/v1/problems?project={id}", project)
        .then()
        .body("items.id", equalTo(List.of(struckOff.toString(), open.toString())));
  }

  private static Map<String, Object> body(UUID project) {
    return new HashMap<>(
        Map.of(
            "projectId", project,
            "description", "用地批复未取得",
            "measure", "提前介入，容缺预审",
            "person", "推进专员甲",
            "departmentCode", County.HOUSING,
            "dueOn", "2026-12-18"));
  }

  private static ValidatableResponse register(Tokens who, UUID project, Map<String, ?> changes) {
    Map<String, Object> body = body(project);
    body.putAll(changes);
    return as(who).body(body).post("/api/v1/problems").then();
  }

  private static ValidatableResponse request(Tokens who, UUID problem) {
    return as(who)
        .body(SOLVED)
        .post("/api/v1/problems/{id}/actions/request-strike-off", problem)
        .then();
  }

  private static ValidatableResponse confirm(Tokens who, UUID problem) {
    return as(who).body(Map.of()).post("/api/v1/problems/{id}/actions/strike-off", problem).then();
  }
}
