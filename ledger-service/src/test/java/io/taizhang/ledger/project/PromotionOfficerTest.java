package io.taizhang.ledger.project;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
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
class PromotionOfficerTest {

  private static final Tokens FIRST = Tokens.of("officer");
  private static final Tokens SECOND = Tokens.of("officer").region("350000");
  private static final Map<String, Object> PROGRESS =
      Map.of("phase", "STARTED", "progress", "桩基施工", "doneFen", 100L, "actualStart", "2026-09-01");

  @Inject Rows rows;
  private UUID project;
  private String first;
  private String second;

  @BeforeEach
  void a_project_and_two_officers_are_known() {
    County.founded();
    project = County.project();
    first = County.officer(FIRST, County.HOUSING);
    second = County.officer(SECOND, County.HOUSING);
  }

  @Test
  void a_project_has_one_officer_and_a_new_one_takes_the_place_of_the_old() {
    assign(first).statusCode(200).body("officerId", equalTo(first));
    assign(second).statusCode(200).body("officerId", equalTo(second));
    report(FIRST).statusCode(404);
    report(SECOND).statusCode(200);
    assertThat(rows.facts(project))
        .containsExactly(
            "project.registered", "officer.assigned", "officer.assigned", "progress.reported");
  }

  @Test
  void progress_is_reported_by_the_assigned_officer_only() {
    report(FIRST).statusCode(404);
    assign(first).statusCode(200);
    report(FIRST)
        .statusCode(200)
        .body("phase", equalTo("STARTED"))
        .body("progress", equalTo("桩基施工"))
        .body("doneFen", equalTo(100))
        .body("actualStart", equalTo("2026-09-01"));
    report(Tokens.of("leader")).statusCode(403).body("code", equalTo("forbidden"));
    report(Tokens.of("officer").region("370481")).statusCode(404);
  }

  @Test
  void what_a_report_leaves_out_stays_as_it_was() {
    assign(first).statusCode(200);
    report(FIRST).statusCode(200);
    as(FIRST)
        .body(Map.of("phase", "UNDER_CONSTRUCTION", "progress", "主体施工", "doneFen", 200L))
        .post("/api/v1/projects/{id}/actions/report-progress", project)
        .then()
        .statusCode(200)
        .body("actualStart", equalTo("2026-09-01"))
        .body("remark", equalTo(""));
  }

  @Test
  void an_officer_who_is_not_of_the_region_is_not_there_to_be_named() {
    String elsewhere = County.officer(Tokens.of("officer").region("370481"), "370481-HOUSING");
    assign(elsewhere)
        .statusCode(422)
        .body("code", equalTo("unknown-reference"))
        .body("errors.pointer", hasItem("/officerId"));
    as(Tokens.of("leader"))
        .get("/api/v1/projects/{id}", project)
        .then()
        .body("officerId", nullValue());
  }

  private ValidatableResponse assign(String officer) {
    return as(Tokens.of("leader"))
        .body(Map.of("officerId", officer))
        .post("/api/v1/projects/{id}/actions/assign-officer", project)
        .then();
  }

  private ValidatableResponse report(Tokens who) {
    return as(who)
        .body(PROGRESS)
        .post("/api/v1/projects/{id}/actions/report-progress", project)
        .then();
  }
}
