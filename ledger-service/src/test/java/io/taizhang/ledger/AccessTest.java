package io.taizhang.ledger;

import static io.restassured.RestAssured.given;
import static io.taizhang.ledger.fixture.County.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class AccessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regions",
        "departments",
        "officers",
        "projects",
        "items",
        "item-groups",
        "stale-pauses",
        "problems",
        "one-trip-failures",
        "supervision-orders",
        "ledgers/tracking",
        "ledgers/tracking/export",
        "checklists",
        "projects/00000000-0000-7000-8000-000000000000/plan",
        "board",
        "figures/promised-used"
      })
  void without_a_good_token_nothing_is_answered(String resource) {
    String path = "/api/v1/" + resource;
    Tokens leader = Tokens.of("leader");
    refused(given().get(path).then());
    refused(as(leader.expired()).get(path).then());
    refused(as(leader.audience("somebody-else")).get(path).then());
    refused(given().auth().oauth2(leader.jwt() + "x").get(path).then());
  }

  @ParameterizedTest
  @CsvSource({
    "owner, /api/v1/items",
    "owner, /api/v1/item-groups",
    "owner, /api/v1/stale-pauses",
    "clerk, /api/v1/stale-pauses",
    "owner, /api/v1/problems",
    "owner, /api/v1/board",
    "owner, /api/v1/ledgers/tracking",
    "clerk, /api/v1/figures/promised-used",
    "owner, /api/v1/one-trip-failures",
    "owner, /api/v1/supervision-orders",
    "owner, /api/v1/officers",
    "clerk, /api/v1/board",
    "clerk, /api/v1/ledgers/tracking",
    "owner, /api/v1/ledgers/tracking/export",
    "clerk, /api/v1/ledgers/tracking/export",
    "handler, /api/v1/ledgers/tracking/export",
    "nobody, /api/v1/checklists",
    "clerk, /api/v1/supervision-orders",
    "handler, /api/v1/board",
    "handler, /api/v1/one-trip-failures",
    "officer, /api/v1/supervision-orders",
    "nobody, /api/v1/projects"
  })
  void a_role_sees_only_what_is_granted_to_it(String role, String path) {
    County.founded();
    as(Tokens.of(role)).get(path).then().statusCode(403).body("code", equalTo("forbidden"));
  }

  @Test
  void a_token_from_an_unknown_region_sees_nothing() {
    as(Tokens.of("leader").region("999999"))
        .get("/api/v1/projects")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  private static void refused(ValidatableResponse answer) {
    answer
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("unauthenticated"));
  }
}
