package io.taizhang.ledger.item;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ItemAccessTest {

  private static final Tokens CLERK = Tokens.of("clerk");
  private UUID project;

  @BeforeEach
  void a_project_is_registered() {
    County.founded();
    project = County.project();
  }

  @Test
  void another_departments_handler_may_not_act() {
    UUID item = County.item(project, 5);
    Tokens other = Tokens.of("handler").department("350500-PLANNING");
    act(other, item, "accept").statusCode(404);
    County.joined(project, "350500-PLANNING");
    act(other, item, "accept").statusCode(403).body("code", equalTo("other-department"));
    act(CLERK, item, "accept").statusCode(200);
    act(other, item, "grant").statusCode(403);
    act(Tokens.of("handler"), item, "grant").statusCode(403);
    act(CLERK, item, "grant").statusCode(403).body("code", equalTo("forbidden"));
  }

  @Test
  void another_regions_item_is_not_there() {
    UUID item = County.item(project, 5);
    Tokens tengzhou = Tokens.of("handler").region("370481").department(HOUSING);
    as(tengzhou).get("/api/v1/items/{id}", item).then().statusCode(404);
    act(tengzhou, item, "accept").statusCode(404);
    as(tengzhou)
        .get("/api/v1/items?project={id}", project)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void an_owner_sees_items_of_own_projects_only() {
    UUID own = County.item(project, 5);
    UUID others = County.item(County.project(Map.of("ownerCreditCode", "91110108351303601C")), 5);
    Tokens owner = Tokens.of("owner");
    as(owner).get("/api/v1/items/{id}", own).then().statusCode(200);
    String unknown = detail(owner, UUID.randomUUID());
    assertThat(detail(owner, others)).isEqualTo(unknown);
    as(owner).get("/api/v1/items/{id}/clock", others).then().statusCode(404);
    as(owner).get("/api/v1/items").then().statusCode(403);
  }

  private static ValidatableResponse act(Tokens who, UUID item, String verb) {
    Map<String, String> body = verb.equals("accept") ? Map.of() : Map.of("text", "准予");
    return as(who).body(body).post("/api/v1/items/{id}/actions/{verb}", item, verb).then();
  }

  private static String detail(Tokens who, UUID item) {
    return as(who).get("/api/v1/items/{id}", item).then().statusCode(404).extract().path("detail");
  }
}
