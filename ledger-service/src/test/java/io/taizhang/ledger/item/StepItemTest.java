package io.taizhang.ledger.item;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A step that is no approval: design, an intermediary's review, land, relocation. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class StepItemTest {

  private static final Tokens HANDLER = Tokens.of("handler").department(County.HOUSING);

  @Inject Days days;
  @Inject Rows rows;

  @Test
  void it_runs_from_its_receipt_without_a_window_and_is_completed_not_granted() {
    County.founded();
    UUID project = County.project();
    Map<String, Object> papers = County.papers(project, 5);
    papers.put("kind", "STEP");
    papers.put("name", "施工图设计（虚构）");
    UUID item =
        County.id(
            as(Tokens.of("clerk"))
                .body(papers)
                .post("/api/v1/items")
                .then()
                .statusCode(201)
                .body("status", equalTo("HANDLING"))
                .body("answerDueAt", nullValue()));
    as(HANDLER)
        .get("/api/v1/items/{id}/clock", item)
        .then()
        .statusCode(200)
        .body("dueAt", equalTo(days.closeOn(5)));
    as(HANDLER).get("/api/v1/items/{id}/acceptance-clock", item).then().statusCode(404);
    for (String verb : List.of("grant", "refuse", "revoke")) {
      act(item, verb).statusCode(409).body("code", equalTo("item-out-of-order"));
    }
    act(item, "complete").statusCode(200).body("status", equalTo("GRANTED"));
    act(item, "revoke").statusCode(409);
    assertThat(rows.facts(project))
        .filteredOn(fact -> fact.startsWith("item."))
        .containsExactly("item.received", "item.handling-begun", "item.granted");
  }

  @Test
  void an_approval_is_decided_not_completed() {
    County.founded();
    UUID item = County.item(County.project(), 5);
    act(item, "complete").statusCode(409).body("code", equalTo("item-out-of-order"));
  }

  private static ValidatableResponse act(UUID item, String verb) {
    return as(HANDLER)
        .body(Map.of("text", "设计文件已完成（虚构）"))
        .post("/api/v1/items/" + item + "/actions/" + verb)
        .then();
  }
}
