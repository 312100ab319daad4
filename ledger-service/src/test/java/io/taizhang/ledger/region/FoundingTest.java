package io.taizhang.ledger.region;

import static io.taizhang.ledger.fixture.County.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class FoundingTest {

  private static final Tokens ADMIN = Tokens.of("admin");

  @BeforeEach
  void the_county_is_founded() {
    County.founded();
  }

  @Test
  void what_is_registered_is_found_where_the_answer_says() {
    String region =
        region("350500Z90", "FUNCTIONAL_ZONE", "350500")
            .statusCode(201)
            .extract()
            .header("Location");
    as(ADMIN)
        .get(region)
        .then()
        .statusCode(200)
        .body("path", equalTo("/100000/350000/350500/350500Z90/"));
    String department =
        department("350500Z90-HOUSING", "350500Z90").statusCode(201).extract().header("Location");
    as(ADMIN).get(department).then().statusCode(200).body("regionCode", equalTo("350500Z90"));
    String officer =
        as(ADMIN)
            .body(
                Map.of(
                    "subject", "officer-of-the-zone",
                    "name", "推进专员乙",
                    "post", "科员",
                    "departmentCode", "350500Z90-HOUSING"))
            .post("/api/v1/officers")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    as(ADMIN).get(officer).then().statusCode(200).body("post", equalTo("科员"));
    Tokens elsewhere = Tokens.of("leader").region("370481");
    as(elsewhere).get(region).then().statusCode(404);
    as(elsewhere).get(department).then().statusCode(404);
    as(elsewhere).get(officer).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "350581, FUNCTIONAL_ZONE, 350500",
    "350581Z01, ADMINISTRATIVE, 350500",
    "370481Z01, FUNCTIONAL_ZONE, 350500",
    "35058, ADMINISTRATIVE, 350500"
  })
  void a_region_code_that_is_not_of_its_kind_is_refused(String code, String kind, String parent) {
    region(code, kind, parent).statusCode(422).body("code", equalTo("invalid"));
  }

  @Test
  void a_department_code_begins_with_its_regions() {
    department("370481-PORTS", "350500").statusCode(422);
    department("350500-ports", "350500").statusCode(422);
  }

  @Test
  void nothing_is_registered_twice() {
    region("350500", "ADMINISTRATIVE", "350000")
        .statusCode(409)
        .body("code", equalTo("already-registered"));
    department(County.HOUSING, "350500").statusCode(409);
  }

  @Test
  void a_caller_lists_the_own_subtree() {
    as(Tokens.of("clerk"))
        .get("/api/v1/regions")
        .then()
        .statusCode(200)
        .body("code", hasItem("350500"))
        .body("path", everyItem(startsWith("/100000/350000/350500/")));
    as(Tokens.of("clerk"))
        .get("/api/v1/departments")
        .then()
        .statusCode(200)
        .body("code", everyItem(startsWith("350500")));
  }

  @Test
  void only_an_administrator_registers_reference_data() {
    as(Tokens.of("leader"))
        .body(
            Map.of(
                "code", "350582", "name", "晋江市", "kind", "ADMINISTRATIVE", "parentCode", "350500"))
        .post("/api/v1/regions")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse region(String code, String kind, String parent) {
    return as(ADMIN)
        .body(Map.of("code", code, "name", "示例区划", "kind", kind, "parentCode", parent))
        .post("/api/v1/regions")
        .then();
  }

  private static ValidatableResponse department(String code, String region) {
    return as(ADMIN)
        .body(Map.of("code", code, "name", "示例部门", "regionCode", region))
        .post("/api/v1/departments")
        .then();
  }
}
