package io.taizhang.issue.intake;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.clerk;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
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
class IntakeTest {
  private static final String CODE = "([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}";

  @Inject County county;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void each_way_in_is_recorded_and_open_to_whom_it_is_for() {
    made(register(clerk(), Map.of()), "GUIDE_DESK");
    made(register(clerk(), Map.of("channel", "HOTLINE")), "HOTLINE");
    made(
        register(clerk(), Map.of("channel", "FROM_ABOVE", "sourceNumber", "交办〔2026〕1号")),
        "FROM_ABOVE");
    made(register(owner(), Map.of("window", County.WINDOW)), "WEB");
    made(
        register(
            as("agency", County.JIANOU, County.HOUSING),
            Map.of("window", County.WINDOW, "sourceNumber", "12345-虚构")),
        "AGENCY");
    made(
        register(
            as("agent", County.JIANOU, null),
            Map.of("channel", "HOTLINE", "window", County.WINDOW)),
        "HOTLINE");

    refused(register(clerk(), Map.of("channel", "WEB")), "/intake/channel");
    refused(register(owner(), Map.of()), "/intake/window");
    refused(register(owner(), Map.of("window", "350783-NONE")), "/intake/window");
    register(as("handler", County.JIANOU, County.HOUSING), Map.of()).then().statusCode(403);
  }

  @Test
  void the_receipt_is_shown_once_and_not_again() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = Steps.registration();
    String id =
        clerk()
            .header("Idempotency-Key", key)
            .body(body)
            .post("/api/v1/issues")
            .then()
            .statusCode(201)
            .body("queryCode", matchesRegex(CODE))
            .extract()
            .path("id");

    clerk()
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/v1/issues")
        .then()
        .statusCode(201)
        .body("id", equalTo(id))
        .body("queryCode", nullValue());
    clerk().get("/api/v1/issues/" + id).then().body("queryCode", nullValue());
  }

  @Test
  void the_named_give_name_and_phone_and_the_anonymous_give_none() {
    Map<String, Object> named = Steps.registration();
    named.remove("personName");
    named.remove("personPhone");
    refused(clerk().body(named).post("/api/v1/issues"), "/personName", "/personPhone");
    refused(register(clerk(), Map.of("confidence", "ANONYMOUS")), "/personName", "/personPhone");
    Map<String, Object> anonymous = Steps.anonymous();
    anonymous.put("personEmail", "lin@example.com");
    refused(clerk().body(anonymous).post("/api/v1/issues"), "/personEmail");
    Map<String, Object> wrong = Steps.registration();
    wrong.put("personEmail", "lin");
    refused(clerk().body(wrong).post("/api/v1/issues"), "/personEmail");
  }

  @Test
  void whom_the_person_asked_to_pass_over_neither_gets_it_nor_touches_it() {
    refused(
        register(clerk(), Map.of("recusedDepartments", List.of(County.WINDOW))), "/intake/window");
    refused(
        register(clerk(), Map.of("recusedDepartments", List.of("350783-NONE"))),
        "/intake/recusedDepartments/0");
    String id =
        Steps.register(
            Steps.registration(
                Map.of(
                    "recusedDepartments",
                    List.of(County.HOUSING),
                    "recusedPeople",
                    List.of("clerk-350783-biased"))));
    problem(Steps.act(biased(), id, "accept", null), 403, "recused");
    Steps.reveal(biased(), id, "联系").then().statusCode(403);
    Steps.step(id, "accept").then().statusCode(200);
    Steps.step(id, "classify").then().statusCode(200);

    refused(Steps.step(id, "refer"), "/assisting/0");
    refused(
        Steps.act(
            clerk(), id, "refer", Map.of("leadDepartment", County.HOUSING, "assisting", List.of())),
        "/leadDepartment");
    problem(
        Steps.act(as("clerk", County.JIANOU, County.HOUSING), id, "close-on-the-spot", Steps.CLOSE),
        403,
        "recused");
    Steps.act(
            clerk(),
            id,
            "refer",
            Map.of("leadDepartment", County.CITY_MANAGEMENT, "assisting", List.of()))
        .then()
        .statusCode(200);
  }

  @Test
  void the_person_is_told_in_the_way_that_was_asked_for() {
    String id = Steps.register(Steps.registration(Map.of("feedbackBy", "WRITTEN")));
    Steps.step(id, "accept").then().statusCode(200);
    Steps.step(id, "close-on-the-spot").then().statusCode(200);

    refused(Steps.step(id, "feed-back"), "/channel");
    Steps.act(clerk(), id, "feed-back", Map.of("channel", "WRITTEN", "text", "已书面告知"))
        .then()
        .statusCode(200);
  }

  private static RequestSpecification owner() {
    return as("owner", County.JIANOU, null);
  }

  private static RequestSpecification biased() {
    return io.restassured.RestAssured.given()
        .auth()
        .oauth2(
            Tokens.of("clerk")
                .region(County.JIANOU)
                .department(County.WINDOW)
                .person("biased")
                .jwt())
        .contentType(io.restassured.http.ContentType.JSON);
  }

  private static Response register(RequestSpecification caller, Map<String, Object> intake) {
    return caller.body(Steps.registration(intake)).post("/api/v1/issues");
  }

  private static void made(Response response, String channel) {
    response
        .then()
        .statusCode(201)
        .body("intake.channel", equalTo(channel))
        .body("windowDepartment", equalTo(County.WINDOW));
  }

  private static void refused(Response response, String... pointers) {
    problem(response, 422, "invalid");
    response.then().body("errors.pointer", containsInAnyOrder(pointers));
  }

  private static void problem(Response response, int status, String code) {
    response.then().statusCode(status).body("code", equalTo(code));
  }
}
