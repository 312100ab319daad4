package io.taizhang.ledger.yearplan;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractLongAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class YearPlanTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens OFFICER = Tokens.of("officer").person("plans");

  @Inject Days days;
  private UUID project;
  private int year;

  @BeforeEach
  void a_project_with_an_officer() {
    County.founded();
    project = County.project();
    year = days.today().getYear();
    as(LEADER)
        .body(Map.of("officerId", County.officer(OFFICER, HOUSING)))
        .post("/api/v1/projects/{id}/actions/assign-officer", project)
        .then()
        .statusCode(200);
  }

  @Test
  void a_plan_is_replaced_as_a_whole_and_the_former_is_kept() {
    read().statusCode(404);
    replace("0", 300, node(1, 100, "桩基施工"), node(2, 200, "主体封顶"))
        .statusCode(200)
        .body("number", equalTo(1))
        .body("months.month", contains(1, 2))
        .body("months.node", contains("桩基施工", "主体封顶"))
        .body("months.doneFen", contains(nullValue(), nullValue()));
    tracked("yearPlanFen").isEqualTo(300);
    replace("0", 500, node(3, 500, "竣工")).statusCode(412);
    replace("*", 500, node(3, 500, "竣工"))
        .statusCode(200)
        .body("number", equalTo(2))
        .body("months.month", contains(3));
    tracked("yearPlanFen").isEqualTo(500);
    as(LEADER).get("/api/v1/projects/{id}", project).then().body("yearPlanFen", equalTo(500));
    as(LEADER)
        .get("/api/v1/projects/{id}/year-plans/{year}/versions", project, year)
        .then()
        .statusCode(200)
        .body("number", contains(1, 2))
        .body("[0].nodes.node", contains("桩基施工", "主体封顶"));
  }

  @Test
  void months_are_reported_and_what_they_add_up_to_has_been_done_at_least() {
    replace("0", 300, node(1, 100, "桩基施工"), node(2, 200, "主体封顶")).statusCode(200);
    report(1, 80, true).statusCode(200).body("doneFen", equalTo(80)).body("version", equalTo(2));
    report(1, 90, true)
        .statusCode(200)
        .body("doneFen", equalTo(90))
        .body("months.doneFen", contains(90, null))
        .body("months.nodeDone", contains(true, false));
    tracked("doneFen").isEqualTo(90);
    as(OFFICER)
        .header("If-Match", "*")
        .body(Map.of("phase", "PRELIMINARY", "progress", "示例", "doneFen", 1000L))
        .post("/api/v1/projects/{id}/actions/report-progress", project)
        .then()
        .statusCode(200);
    report(1, 95, true).statusCode(200);
    tracked("doneFen").isEqualTo(1000);
    replace("*", 200, node(2, 200, "主体封顶"))
        .statusCode(200)
        .body("months.month", contains(1, 2))
        .body("months[0].node", nullValue())
        .body("months[0].doneFen", equalTo(95));
    as(Tokens.of("owner"))
        .get("/api/v1/projects/{id}/year-plans/{year}", project, year)
        .then()
        .statusCode(200);
  }

  @Test
  void a_plan_that_does_not_add_up_is_refused() {
    replace("0", 301, node(1, 100, "桩基施工"), node(2, 200, "主体封顶"))
        .statusCode(422)
        .body("errors.pointer", hasItem("/nodes"));
    replace("0", 200, node(1, 100, "桩基施工"), node(1, 100, "主体封顶")).statusCode(422);
    replace("0", 100, node(13, 100, "桩基施工")).statusCode(422);
    read().statusCode(404);
  }

  @Test
  void the_plan_of_another_year_leaves_this_years_figure_alone() {
    put(year + 1, "0", 300, node(1, 300, "桩基施工")).statusCode(200);
    tracked("yearPlanFen").isEqualTo(10_000_000_000L);
    as(OFFICER)
        .body(Map.of("month", 1, "doneFen", 1L, "nodeDone", false))
        .post("/api/v1/projects/{id}/year-plans/{year}/actions/report-month", project, year + 1)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/month"));
    put(1999, "0", 300, node(1, 300, "桩基施工")).statusCode(404);
  }

  @Test
  void only_the_projects_officer_and_leaders_plan() {
    as(Tokens.of("officer").person("stranger"))
        .get("/api/v1/projects/{id}/year-plans/{year}", project, year)
        .then()
        .statusCode(404);
    as(LEADER)
        .body(Map.of("role", "SECRETARY", "officerId", County.officer(stranger(), HOUSING)))
        .post("/api/v1/projects/{id}/actions/assign", project)
        .then()
        .statusCode(200);
    as(stranger())
        .body(Map.of("investmentFen", 1, "nodes", List.of(node(1, 1, "示例"))))
        .put("/api/v1/projects/{id}/year-plans/{year}", project, year)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-assigned"));
  }

  private static Tokens stranger() {
    return Tokens.of("officer").person("secretary");
  }

  private ValidatableResponse read() {
    return as(LEADER).get("/api/v1/projects/{id}/year-plans/{year}", project, year).then();
  }

  private AbstractLongAssert<?> tracked(String field) {
    return assertThat(
        as(OFFICER)
            .get("/api/v1/ledgers/tracking?limit=100")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getLong("items.find { it.projectId == '" + project + "' }." + field));
  }

  private ValidatableResponse report(int month, long done, boolean nodeDone) {
    return as(OFFICER)
        .body(Map.of("month", month, "doneFen", done, "nodeDone", nodeDone))
        .post("/api/v1/projects/{id}/year-plans/{year}/actions/report-month", project, year)
        .then();
  }

  @SafeVarargs
  private ValidatableResponse replace(String version, long fen, Map<String, Object>... nodes) {
    return put(year, version, fen, nodes);
  }

  @SafeVarargs
  private ValidatableResponse put(int of, String version, long fen, Map<String, Object>... nodes) {
    return as(LEADER)
        .header("If-Match", version.equals("*") ? "*" : '"' + version + '"')
        .body(Map.of("investmentFen", fen, "nodes", nodes))
        .put("/api/v1/projects/{id}/year-plans/{year}", project, of)
        .then();
  }

  private static Map<String, Object> node(int month, long fen, String node) {
    return Map.of("month", month, "plannedFen", fen, "node", node);
  }
}
