package io.taizhang.issue.lookup;

import static io.restassured.RestAssured.given;
import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueStatusTest {
  private static final String STATUS = "/api/v1/issue-status";

  @Inject County county;
  @Inject Rows rows;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void with_number_and_code_the_person_follows_the_issue_to_its_end() {
    JsonPath receipt = registered();
    look(receipt).then().statusCode(200).body("state", equalTo("REGISTERED"));
    for (String verb : new String[] {"accept", "classify", "refer", "close"}) {
      Steps.step(receipt.getString("id"), verb).then().statusCode(200);
    }
    look(receipt)
        .then()
        .body("state", equalTo("CLOSED"))
        .body("closedAt", notNullValue())
        .body("outcome", nullValue())
        .body("mayRate", equalTo(false));
    rate(receipt, 1).then().statusCode(409);

    Steps.step(receipt.getString("id"), "feed-back").then().statusCode(200);
    look(receipt)
        .then()
        .body("outcome", equalTo("SOLVED"))
        .body("feedback", equalTo("维修资金已拨付"))
        .body("mayRate", equalTo(true));
    ask(receipt, STATUS + "/acknowledgements", Map.of())
        .then()
        .statusCode(200)
        .body("acknowledgedAt", notNullValue());
    rate(receipt, 1).then().statusCode(200).body("score", equalTo(1));
    rate(receipt, 5).then().statusCode(409).body("code", equalTo("conflict"));
  }

  @Test
  void nothing_is_told_but_stages_dates_and_outcome() {
    JsonPath receipt = registered();
    Map<String, Object> told = look(receipt).jsonPath().getMap("");

    assertThat(told.keySet())
        .containsExactlyInAnyOrder("number", "state", "stateLabel", "registeredAt", "mayRate");
  }

  @Test
  void a_wrong_code_and_an_unknown_number_are_the_same_404() {
    JsonPath receipt = registered();
    JsonPath another = registered();
    String number = receipt.getString("number");
    String code = another.getString("queryCode");

    Map<String, Object> wrong = refused(number, code);
    assertThat(refused("BBC-350783-2026-9999999", code)).isEqualTo(wrong);
    assertThat(refused(number, "x")).isEqualTo(wrong);
    assertThat(refused("", code).get("status")).isEqualTo(422);
  }

  @Test
  void how_the_code_is_written_does_not_matter() {
    JsonPath receipt = registered();
    String code = receipt.getString("queryCode").toLowerCase(Locale.ROOT).replace("-", " ");

    ask(Map.of("number", receipt.getString("number"), "code", code), STATUS).then().statusCode(200);
  }

  @Test
  void the_code_stands_in_no_table() {
    String code = registered().getString("queryCode");

    for (String table :
        new String[] {"issue", "issue_query_code", "idempotency", "audit_entry", "outbox"}) {
      assertThat(rows.texts("select t::text from " + table + " t"))
          .as(table)
          .noneMatch(row -> row.contains(code) || row.contains(code.replace("-", "")));
    }
  }

  @Test
  void an_anonymous_person_hears_by_the_code_alone() {
    Map<String, Object> body = Steps.anonymous();
    JsonPath receipt = clerk().body(body).post("/api/v1/issues").jsonPath();
    String id = receipt.getString("id");
    Steps.step(id, "accept").then().statusCode(200);
    Steps.step(id, "close-on-the-spot").then().statusCode(200);

    Steps.step(id, "feed-back").then().statusCode(422);
    Steps.act(clerk(), id, "feed-back", Map.of("channel", "ONLINE", "text", "已修订告知单"))
        .then()
        .statusCode(200);
    look(receipt).then().body("feedback", equalTo("已修订告知单"));
    rate(receipt, 2).then().statusCode(200);
  }

  @Test
  void a_token_neither_helps_nor_hinders() {
    JsonPath receipt = registered();
    handler()
        .body(Map.of("number", receipt.getString("number"), "code", receipt.getString("queryCode")))
        .post(STATUS)
        .then()
        .statusCode(200);
  }

  private static JsonPath registered() {
    return clerk()
        .body(Steps.registration())
        .post("/api/v1/issues")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Response look(JsonPath receipt) {
    return ask(receipt, STATUS, Map.of());
  }

  private static Response rate(JsonPath receipt, int score) {
    return ask(receipt, STATUS + "/ratings", Map.of("score", score));
  }

  private static Response ask(JsonPath receipt, String path, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("number", receipt.getString("number"));
    body.put("code", receipt.getString("queryCode"));
    return ask(body, path);
  }

  private static Response ask(Map<String, Object> body, String path) {
    return given().contentType(ContentType.JSON).body(body).post(path);
  }

  private static Map<String, Object> refused(String number, String code) {
    Map<String, Object> problem =
        new HashMap<>(ask(Map.of("number", number, "code", code), STATUS).jsonPath().getMap(""));
    problem.remove("traceId");
    return problem;
  }
}
