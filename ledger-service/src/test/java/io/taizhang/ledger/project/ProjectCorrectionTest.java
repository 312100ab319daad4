package io.taizhang.ledger.project;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProjectCorrectionTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Rows rows;

  @Test
  void a_registration_is_put_right_once_and_told() {
    County.founded();
    UUID project = County.project();

    correct(LEADER, project, 0, Map.of("name", "人民医院二期（更正）", "ownerContact", "示例联系人"))
        .statusCode(200)
        .body("name", equalTo("人民医院二期（更正）"))
        .body("version", equalTo(1));
    correct(LEADER, project, 0, Map.of()).statusCode(412);
    assertThat(rows.facts(project)).containsExactly("project.registered", "project.corrected");
    assertThat(rows.envelopes(project)).noneMatch(text -> text.contains("示例联系人"));
  }

  @Test
  void the_region_stays_and_a_code_is_checked_like_a_new_one() {
    County.founded();
    UUID project = County.project();
    String park = County.park(52);
    correct(LEADER, project, 0, Map.of("regionCode", park, "departmentCode", park + "-HOUSING"))
        .statusCode(422)
        .body("errors.pointer", hasItem("/regionCode"));
    correct(LEADER, project, 0, Map.of("nationalCode", "2613-350500-04-01-000001"))
        .statusCode(422)
        .body("code", equalTo("wrong-code"));
    County.project(Map.of("nationalCode", "2609-350500-04-01-520001"));
    correct(LEADER, project, 0, Map.of("nationalCode", "2609-350500-04-01-520001")).statusCode(409);
    correct(LEADER, project, 0, Map.of("nationalCode", "2609-350500-04-01-520002")).statusCode(200);
  }

  @Test
  void an_officer_corrects_no_others_project() {
    County.founded();
    UUID project = County.project();
    correct(Tokens.of("officer"), project, 0, Map.of()).statusCode(404);
    correct(LEADER.region("370481"), project, 0, Map.of()).statusCode(404);
    correct(Tokens.of("clerk"), project, 0, Map.of()).statusCode(403);
  }

  private static ValidatableResponse correct(
      Tokens who, UUID project, int version, Map<String, ?> changes) {
    return as(who)
        .header("If-Match", "\"" + version + "\"")
        .body(County.projectWith(changes))
        .put("/api/v1/projects/{id}", project)
        .then();
  }
}
