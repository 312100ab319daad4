package io.taizhang.issue.workflow;

import static io.restassured.RestAssured.given;
import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.assistant;
import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static io.taizhang.issue.fixture.Callers.supervisor;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueAccessTest {
  @Inject County county;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void without_a_token_the_answer_is_401() {
    problem(given().get("/api/v1/issues"), 401, "unauthenticated");
    problem(
        given().contentType(ContentType.JSON).body(Steps.registration()).post("/api/v1/issues"),
        401,
        "unauthenticated");
  }

  @Test
  void a_role_that_may_not_is_403() {
    String id = Steps.register();
    problem(handler().body(Steps.registration()).post("/api/v1/issues"), 403, "forbidden");
    problem(Steps.act(supervisor(), id, "accept", null), 403, "forbidden");
    problem(Steps.act(clerk(), id, "close", Steps.CLOSE), 403, "forbidden");
    problem(as("owner", County.JIANOU, null).get("/api/v1/issues"), 403, "forbidden");
  }

  @Test
  void another_regions_issue_is_404_and_in_no_list() {
    String id = Steps.register();
    problem(
        as("clerk", County.HUIAN, County.HUIAN_HOUSING).get("/api/v1/issues/" + id),
        404,
        "not-found");
    problem(
        Steps.act(as("clerk", County.HUIAN, County.HUIAN_HOUSING), id, "accept", null),
        404,
        "not-found");
    as("leader", County.HUIAN, null)
        .get("/api/v1/issues?limit=100")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id)));
    as("leader", "350700", null).get("/api/v1/issues/" + id).then().statusCode(200);
  }

  @Test
  void a_handler_sees_only_what_was_referred_to_the_department() {
    String id = Steps.registeredAnd("accept", "classify");
    problem(handler().get("/api/v1/issues/" + id), 404, "not-found");

    Steps.step(id, "refer").then().statusCode(200);
    handler().get("/api/v1/issues/" + id).then().statusCode(200);
    assistant().get("/api/v1/issues?limit=100").then().body("items.id", hasItem(id));
    problem(
        as("handler", County.JIANOU, "350783-ZRZY").get("/api/v1/issues/" + id), 404, "not-found");
    problem(as("handler", County.JIANOU, null).get("/api/v1/issues"), 403, "forbidden");
  }

  @Test
  void a_department_that_assists_may_not_close() {
    String id = Steps.registeredAnd("accept", "classify", "refer");
    problem(Steps.act(assistant(), id, "close", Steps.CLOSE), 403, "not-lead-department");
  }

  @Test
  void what_is_named_must_be_known_and_in_scope() {
    Map<String, Object> body = Steps.registration();
    body.put("regionCode", County.HUIAN);
    body.put("departmentCode", County.HUIAN_HOUSING);
    body.put("projectId", County.HUIAN_PROJECT);
    body.put("itemId", UUID.randomUUID());
    problem(clerk().body(body).post("/api/v1/issues"), 422, "invalid")
        .then()
        .body(
            "errors.pointer",
            containsInAnyOrder("/regionCode", "/departmentCode", "/projectId", "/itemId"));

    String id = Steps.registeredAnd("accept", "classify");
    Map<String, Object> refer =
        Map.of(
            "leadDepartment",
            "350783-NONE",
            "assisting",
            List.of(County.HOUSING, County.HUIAN_HOUSING));
    problem(Steps.act(clerk(), id, "refer", refer), 422, "invalid")
        .then()
        .body("errors.pointer", containsInAnyOrder("/leadDepartment", "/assisting/1"));
  }

  @Test
  void an_item_must_belong_to_the_project_named_beside_it() {
    Map<String, Object> body = Steps.registration();
    body.put("projectId", County.HUIAN_PROJECT);
    body.put("itemId", County.LAND_APPROVAL);
    problem(clerk().body(body).post("/api/v1/issues"), 422, "invalid")
        .then()
        .body("errors.pointer", hasItem("/itemId"));
  }

  @Test
  void wrong_fields_are_422_with_pointers() {
    Map<String, Object> body = Steps.registration();
    body.put("title", " ");
    body.put("personPhone", "call me");
    body.put("triedBefore", List.of(Map.of("date", "2019-05-13", "window", "")));
    problem(clerk().body(body).post("/api/v1/issues"), 422, "invalid")
        .then()
        .body(
            "errors.pointer",
            containsInAnyOrder("/title", "/personPhone", "/triedBefore/0/window"));

    problem(clerk().body(with("kind", "NO_SUCH_KIND")).post("/api/v1/issues"), 422, "invalid");
    problem(
            clerk()
                .body(with("triedBefore", List.of(Map.of("date", "2999-01-01", "window", "窗口"))))
                .post("/api/v1/issues"),
            422,
            "invalid")
        .then()
        .body("errors.pointer", containsInAnyOrder("/triedBefore/0/date"));
  }

  @Test
  void a_department_is_named_once_in_a_referral() {
    String id = Steps.registeredAnd("accept", "classify");
    Map<String, Object> refer =
        Map.of("leadDepartment", County.HOUSING, "assisting", List.of(County.HOUSING));
    problem(Steps.act(clerk(), id, "refer", refer), 422, "invalid")
        .then()
        .body("errors.pointer", containsInAnyOrder("/assisting"));
  }

  @Test
  void a_body_that_is_no_json_is_400_and_an_empty_one_422() {
    problem(clerk().body("{\"kind\": ").post("/api/v1/issues"), 400, "malformed-request");
    String id = Steps.registeredAnd("accept");
    problem(clerk().body("{}").post("/api/v1/issues/" + id + "/actions/classify"), 422, "invalid");
  }

  @Test
  void an_issue_that_is_not_there_is_404() {
    problem(clerk().get("/api/v1/issues/" + UUID.randomUUID()), 404, "not-found");
    problem(
        clerk()
            .get(
                "/api/v1/issues/"
                    + Steps.register()
                    + "/clocks/"
                    + UUID.randomUUID()
                    + "/explanation"),
        404,
        "not-found");
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> body = Steps.registration();
    body.put(field, value);
    return body;
  }

  private static Response problem(Response response, int status, String code) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
    return response;
  }
}
