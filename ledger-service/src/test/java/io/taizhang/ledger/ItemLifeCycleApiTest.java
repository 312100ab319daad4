package io.taizhang.ledger;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ItemLifeCycleApiTest {

  private static final Tokens HANDLER = Tokens.of("handler").department(HOUSING);

  @Inject Days days;
  private UUID item;

  @BeforeEach
  void an_item_is_received() {
    County.founded();
    item = County.item(County.project(), 5);
  }

  @Test
  void an_item_goes_from_received_to_granted_with_its_clock() {
    act("accept").then().statusCode(200).body("status", equalTo("ACCEPTED"));
    as(HANDLER)
        .get("/api/v1/items/{id}/clock", item)
        .then()
        .statusCode(200)
        .body("phase", equalTo("RUNNING"))
        .body("overdue", equalTo(false))
        .body("facts", hasSize(1));
    as(HANDLER)
        .get("/api/v1/items/{id}/clock/explanation", item)
        .then()
        .statusCode(200)
        .body("counted", equalTo(5))
        .body("days.reason", hasItem("DAY_ZERO"));
    act("begin-special-procedure", pause()).then().statusCode(200).body("wireCode", equalTo(9));
    act("end-special-procedure").then().statusCode(200).body("status", equalTo("HANDLING"));
    act("grant", Map.of("text", "准予"))
        .then()
        .statusCode(200)
        .body("status", equalTo("GRANTED"))
        .body("promisedDays", equalTo(5))
        .body("usedDays", equalTo(0));
  }

  @Test
  void a_step_out_of_order_is_refused_and_changes_nothing() {
    act("grant", Map.of("text", "准予"))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("item-out-of-order"));
    as(HANDLER).get("/api/v1/items/{id}", item).then().body("status", equalTo("RECEIVED"));
  }

  private Map<String, Object> pause() {
    String end = days.workingDaysOn(3).toString();
    return Map.of("basis", "EXPERT_REVIEW", "notice", "专家评审告知书1号", "expectedEnd", end);
  }

  private Response act(String verb) {
    return as(HANDLER).post("/api/v1/items/{id}/actions/{verb}", item, verb);
  }

  private Response act(String verb, Object body) {
    return as(HANDLER).body(body).post("/api/v1/items/{id}/actions/{verb}", item, verb);
  }
}
