package io.taizhang.ledger.project;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProjectApiTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final String PATH = "/api/v1/projects";

  @BeforeEach
  void the_county_is_founded() {
    County.founded();
  }

  @Test
  void a_registered_project_is_found_where_the_answer_says() {
    String place =
        register(Map.of("ownerContact", "示例联系人 13800001234"))
            .statusCode(201)
            .header("Location", Matchers.containsString(PATH + "/"))
            .body("localNumber", matchesPattern("XM-350500-20\\d\\d-\\d{4,}"))
            .extract()
            .header("Location");
    String answer =
        as(LEADER)
            .get(place)
            .then()
            .statusCode(200)
            .body("name", equalTo("人民医院二期"))
            .body("investmentFen", equalTo(50_000_000_000L))
            .body("doneFen", equalTo(0))
            .body("phase", equalTo("PRELIMINARY"))
            .extract()
            .asString();
    assertThat(answer).doesNotContain("13800001234");
  }

  @Test
  void a_national_code_is_checked_and_belongs_to_one_project() {
    register(Map.of("nationalCode", "2613-350500-04-01-000001"))
        .statusCode(422)
        .body("code", equalTo("wrong-code"))
        .body("errors.pointer", hasItem("/nationalCode"));
    register(Map.of("nationalCode", "2609-370481-04-01-000001")).statusCode(422);
    register(Map.of("nationalCode", "2609-350500-04-01-000001")).statusCode(201);
    register(Map.of("nationalCode", "2609-350500-04-01-000001"))
        .statusCode(409)
        .body("code", equalTo("already-registered"));
  }

  @Test
  void a_wrong_credit_code_is_refused() {
    register(Map.of("ownerCreditCode", "91350100M000100Y44"))
        .statusCode(422)
        .body("code", equalTo("invalid"))
        .body("errors.pointer", hasItem("/ownerCreditCode"));
  }

  @Test
  void a_field_that_does_not_exist_is_refused() {
    register(Map.of("budget", 1))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem("/budget"));
  }

  @ParameterizedTest
  @CsvSource({
    "investmentFen, -1",
    "investmentFen, 1.5",
    "phase, SOON",
    "plannedStart, 2026-02-30",
    "name, ''",
    "departmentCode, 350500-NOBODY"
  })
  void a_value_that_does_not_fit_is_refused_where_it_stands(String field, String value) {
    register(Map.of(field, field.equals("investmentFen") ? Double.valueOf(value) : value))
        .statusCode(422)
        .body("errors.pointer", hasItem("/" + field));
  }

  @Test
  void malformed_json_is_a_bad_request() {
    as(LEADER)
        .body("{\"name\": ")
        .post(PATH)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed-request"))
        .body("detail", not(Matchers.containsString("jackson")));
  }

  @Test
  void no_project_is_registered_outside_the_own_region() {
    register(Map.of("regionCode", "370481", "departmentCode", "370481-HOUSING")).statusCode(422);
    register(Map.of("regionCode", "350000")).statusCode(422);
    register(Map.of("regionCode", "999999")).statusCode(422);
  }

  @Test
  void a_project_is_seen_from_its_region_and_above_only() {
    UUID project = County.project();
    see(LEADER.region("350000"), project).statusCode(200);
    see(LEADER.region("370481"), project).statusCode(404);
    see(LEADER.region(County.park(1)), project).statusCode(404);
  }

  @Test
  void an_owner_sees_own_projects_only() {
    UUID own = County.project();
    UUID others = County.project(Map.of("ownerCreditCode", "91110108351303601C"));
    Tokens owner = Tokens.of("owner");
    see(owner, own).statusCode(200);
    see(owner, others).statusCode(404);
    as(owner)
        .get(PATH + "?limit=100")
        .then()
        .body("items.ownerCreditCode.unique()", equalTo(java.util.List.of("91350100M000100Y43")));
  }

  @Test
  void what_no_role_may_do_is_forbidden() {
    Stream.of("clerk", "handler", "supervisor", "owner")
        .forEach(
            role ->
                as(Tokens.of(role))
                    .body(County.hospital())
                    .post(PATH)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("forbidden")));
  }

  @Test
  void an_id_that_is_none_is_not_found() {
    as(LEADER)
        .get(PATH + "/not-an-id")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    see(LEADER, UUID.randomUUID()).statusCode(404).body("errors", Matchers.nullValue());
    as(LEADER).get(PATH + "?region=370481").then().statusCode(404);
    as(LEADER.region(County.park(1))).get(PATH).then().statusCode(200).body("items", hasSize(0));
  }

  private static ValidatableResponse register(Map<String, ?> changes) {
    Map<String, Object> body = County.hospital();
    body.putAll(changes);
    return as(LEADER).body(body).post(PATH).then();
  }

  private static ValidatableResponse see(Tokens who, UUID project) {
    return as(who).get(PATH + "/{id}", project).then();
  }
}
