package io.taizhang.ledger.project;

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
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProjectStepsTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens OFFICER = Tokens.of("officer").person("steps");
  private static final Map<String, Object> REASON = Map.of("reason", "资金未落实（虚构）");

  @Inject Rows rows;
  private UUID project;

  @BeforeEach
  void a_project_with_an_officer() {
    County.founded();
    project = County.project(Map.of("track", "VERIFIED"));
    act(LEADER, "assign-officer", Map.of("officerId", County.officer(OFFICER, HOUSING)))
        .statusCode(200)
        .body("track", equalTo("VERIFIED"));
  }

  @Test
  void a_report_goes_one_phase_on_and_neither_back_nor_past_one() {
    report("COMPLETED").statusCode(409).body("code", equalTo("phase-out-of-order"));
    report("STARTED").statusCode(200);
    report("PRELIMINARY").statusCode(409);
    report("SUSPENDED").statusCode(409);
    report("STARTED").statusCode(200);
    assertThat(rows.texts("select phase from project where id = ?", project))
        .containsExactly("STARTED");
  }

  @Test
  void a_suspended_project_goes_on_where_it_was_and_a_removed_one_never() {
    report("STARTED").statusCode(200);
    act(LEADER, "resume", REASON).statusCode(409);
    act(LEADER, "suspend", REASON)
        .statusCode(200)
        .body("phase", equalTo("SUSPENDED"))
        .body("phaseReason", equalTo("资金未落实（虚构）"))
        .body("staleFrom", nullValue());
    report("STARTED").statusCode(409);
    act(LEADER, "resume", REASON).statusCode(200).body("phase", equalTo("STARTED"));
    act(LEADER, "remove", REASON).statusCode(200).body("phase", equalTo("REMOVED"));
    report("STARTED").statusCode(409);
    act(LEADER, "remove", REASON).statusCode(409);
    assertThat(rows.facts(project))
        .containsExactly(
            "project.registered",
            "officer.assigned",
            "progress.reported",
            "project.phase-changed",
            "project.phase-changed",
            "project.phase-changed");
    assertThat(rows.envelopes(project).getLast()).doesNotContain("资金未落实");
  }

  @Test
  void a_project_is_known_by_its_number_until_its_code_is_registered_once() {
    String code = "2610-350500-04-01-300001";
    act(LEADER, "register-code", Map.of("nationalCode", "2610-370481-04-01-300001"))
        .statusCode(422)
        .body("code", equalTo("wrong-code"))
        .body("errors.pointer", hasItem("/nationalCode"));
    act(OFFICER, "register-code", Map.of("nationalCode", code, "track", "APPROVED"))
        .statusCode(200)
        .body("nationalCode", equalTo(code))
        .body("track", equalTo("APPROVED"));
    act(OFFICER, "register-code", Map.of("nationalCode", "2610-350500-04-01-300002"))
        .statusCode(409)
        .body("code", equalTo("already-registered"));
    UUID another = County.project();
    as(LEADER)
        .body(Map.of("nationalCode", code))
        .post("/api/v1/projects/{id}/actions/register-code", another)
        .then()
        .statusCode(409);
    assertThat(rows.facts(project)).last().isEqualTo("project.code-registered");
  }

  @Test
  void a_package_project_has_parts_within_its_region_and_these_have_none() {
    String park = County.park(80);
    UUID part =
        County.project(
            Map.of("regionCode", park, "departmentCode", park + "-HOUSING", "parentId", project));
    as(LEADER)
        .get("/api/v1/projects?parent={id}", project)
        .then()
        .statusCode(200)
        .body("items.id", contains(part.toString()))
        .body("items.parentId", contains(project.toString()));
    refusedPart(Map.of("parentId", part, "regionCode", park, "departmentCode", park + "-HOUSING"));
    refusedPart(Map.of("parentId", UUID.randomUUID()));
    UUID ofPark = County.projectIn(park);
    refusedPart(Map.of("parentId", ofPark));
    act(LEADER, "remove", REASON).statusCode(200);
    refusedPart(Map.of("parentId", project));
  }

  @Test
  void each_weekly_update_is_kept_and_the_owner_is_not_told_of_difficulties() {
    Map<String, Object> first =
        Map.of("phase", "PRELIMINARY", "progress", "办理规划许可", "doneFen", 100L);
    act(OFFICER, "report-progress", first).statusCode(200);
    act(
            OFFICER,
            "report-progress",
            Map.of(
                "phase", "STARTED",
                "progress", "桩基施工",
                "doneFen", 300L,
                "doneThisYearFen", 200L,
                "difficulties", "征迁未完成（虚构）",
                "nextSteps", "地下室施工"))
        .statusCode(200);
    act(
            OFFICER,
            "report-progress",
            Map.of("phase", "STARTED", "progress", "桩基", "doneFen", 1L, "doneThisYearFen", 2L))
        .statusCode(422)
        .body("errors.pointer", hasItem("/doneThisYearFen"));
    reports(LEADER)
        .body("items.progress", contains("桩基施工", "办理规划许可"))
        .body("items[0].difficulties", equalTo("征迁未完成（虚构）"))
        .body("items[0].nextSteps", equalTo("地下室施工"))
        .body("items[0].doneThisYearFen", equalTo(200))
        .body("items[0].reportedBy", equalTo("推进专员甲"));
    reports(Tokens.of("owner"))
        .body("items.progress", contains("桩基施工", "办理规划许可"))
        .body("items.difficulties", contains(nullValue(), nullValue()));
    as(Tokens.of("owner").region("370481"))
        .get("/api/v1/projects/{id}/progress-reports", project)
        .then()
        .statusCode(404);
  }

  private static void refusedPart(Map<String, Object> changes) {
    as(LEADER)
        .body(County.projectWith(changes))
        .post("/api/v1/projects")
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-reference"))
        .body("errors.pointer", hasItem("/parentId"));
  }

  private ValidatableResponse reports(Tokens who) {
    return as(who).get("/api/v1/projects/{id}/progress-reports", project).then().statusCode(200);
  }

  private ValidatableResponse report(String phase) {
    return act(OFFICER, "report-progress", Map.of("phase", phase, "progress", "示例", "doneFen", 1L));
  }

  private ValidatableResponse act(Tokens who, String verb, Map<String, ?> body) {
    return as(who).body(body).post("/api/v1/projects/{id}/actions/{verb}", project, verb).then();
  }
}
