package io.taizhang.chassis.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.security.Role;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProblemTest {

  private static final String GOOD = "{\"body\":\"道路已通\",\"copies\":1}";

  @Test
  void without_a_token_the_answer_is_401() {
    problem(given().get("/notes/me"), 401, CommonProblem.UNAUTHENTICATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "a.b.c"})
  void an_unreadable_token_is_401(String token) {
    problem(bearer(token).get("/notes/me"), 401, CommonProblem.UNAUTHENTICATED);
  }

  @Test
  void an_expired_token_is_401() {
    problem(
        bearer(Tokens.of(Role.CLERK).expired().jwt()).get("/notes/me"),
        401,
        CommonProblem.UNAUTHENTICATED);
  }

  @Test
  void a_token_for_another_audience_is_401() {
    problem(
        bearer(Tokens.of(Role.CLERK).audience("elsewhere").jwt()).get("/notes/me"),
        401,
        CommonProblem.UNAUTHENTICATED);
  }

  @Test
  void another_role_is_403() {
    problem(as(Role.LEADER).get("/notes/me"), 403, CommonProblem.FORBIDDEN);
  }

  @Test
  void a_resource_method_that_names_no_role_is_closed() {
    problem(as(Role.CLERK).get("/notes/forgotten"), 403, CommonProblem.FORBIDDEN);
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, /nowhere",
    "/notes/me/too, /notes/me/too",
    "/no%20where%7B%7D, /no where{}"
  })
  void an_unknown_path_is_404(String path, String instance) {
    Response answer = as(Role.CLERK).urlEncodingEnabled(false).get(path);
    problem(answer, 404, CommonProblem.NOT_FOUND);
    assertThat(answer.jsonPath().getString("instance")).isEqualTo(instance);
  }

  @Test
  void a_thrown_entry_of_the_catalogue_keeps_its_detail() {
    String id = "019a0000-0000-7000-8000-000000000001";
    Response answer = as(Role.CLERK).get("/notes/" + id);
    problem(answer, 404, CommonProblem.NOT_FOUND);
    assertThat(answer.jsonPath().getString("detail")).isEqualTo("没有便签 " + id);
  }

  @Test
  void a_format_that_is_not_offered_is_406() {
    problem(as(Role.CLERK).accept("text/csv").get("/notes/me"), 406, CommonProblem.NOT_ACCEPTABLE);
  }

  @Test
  void a_body_of_another_kind_is_415() {
    problem(
        as(Role.CLERK).contentType("text/csv").body("a,b").post("/notes"),
        415,
        CommonProblem.UNSUPPORTED_MEDIA_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"body\":", "not json", "{'body':'x'}", "{\"body\":\"x\",}"})
  void what_is_not_json_is_400(String body) {
    Response answer = post(body);
    problem(answer, 400, CommonProblem.MALFORMED_REQUEST);
    assertThat(answer.asString()).doesNotContainIgnoringCase("jackson", "line:", "token");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"body\":\"x\",\"copies\":\"many\"} | /copies | 应为整数",
        "{\"body\":\"x\",\"copies\":1.5} | /copies | 应为整数",
        "{\"body\":\"x\",\"copies\":null} | /copies | 应为整数",
        "{\"body\":{},\"copies\":1} | /body | 类型或取值不符",
        "{\"body\":\"x\",\"copies\":1,\"colour\":\"GREEN\"} | /colour | 应为下列之一：RED、BLUE",
        "{\"body\":\"x\",\"copies\":1,\"colour\":0} | /colour | 应为下列之一：RED、BLUE",
        "{\"body\":\"x\",\"copies\":1,\"at\":1700000000} | /at | 应为带时区的时刻，如 2026-09-14T08:30:00+08:00",
        "{\"body\":\"x\",\"copies\":1,\"at\":\"2026-09-14T08:30:00\"} | /at | 应为带时区的时刻，如 2026-09-14T08:30:00+08:00",
        "{\"body\":\"x\",\"copies\":1,\"extra\":true} | /extra | 没有这个字段",
        "{\"body\":\"x\",\"copies\":1,\"lines\":[{\"text\":[]}]} | /lines/0/text | 类型或取值不符",
      })
  void json_that_does_not_fit_is_422_and_points_at_the_field(
      String body, String pointer, String detail) {
    Response answer = post(body);
    problem(answer, 422, CommonProblem.INVALID);
    assertThat(answer.jsonPath().getList("errors"))
        .isEqualTo(List.of(Map.of("pointer", pointer, "detail", detail)));
    assertThat(answer.asString()).doesNotContain("io.taizhang", "jackson");
  }

  @Test
  void every_broken_constraint_is_named() {
    Response answer = post("{\"body\":\" \",\"copies\":0,\"lines\":[{\"text\":\"\"}]}");
    problem(answer, 422, CommonProblem.INVALID);
    assertThat(answer.jsonPath().getList("errors.pointer"))
        .isEqualTo(List.of("/body", "/copies", "/lines/0/text"));
    assertThat(answer.jsonPath().getList("errors.detail", String.class))
        .allSatisfy(detail -> assertThat(detail).containsPattern("\\p{IsHan}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "3"})
  void a_body_that_is_no_object_is_refused_as_a_whole(String body) {
    Response answer = post(body);
    problem(answer, 422, CommonProblem.INVALID);
    assertThat(answer.jsonPath().getList("errors.pointer")).isEqualTo(List.of(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-an-id", "1-1-1-1-1", "019a0000-0000-7000-8000-00000000000g"})
  void a_path_that_names_no_id_is_404(String id) {
    problem(as(Role.CLERK).get("/notes/" + id), 404, CommonProblem.NOT_FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "limit, many, 应为整数",
    "limit, 99999999999, 应为整数",
    "limit, 1.5, 应为整数",
    "colour, GREEN, 应为下列之一：RED、BLUE",
    "colour, red, 应为下列之一：RED、BLUE",
    "colour, 0, 应为下列之一：RED、BLUE",
    "day, 2026-02-30, '应为日期，如 2026-09-14'",
    "day, yesterday, '应为日期，如 2026-09-14'",
    "of, 1-1-1-1-1, 应为 UUID",
    "loud, yes, 应为 true 或 false"
  })
  void a_query_that_does_not_fit_is_422_and_points_at_the_parameter(
      String name, String value, String detail) {
    Response answer = as(Role.CLERK).queryParam(name, value).get("/notes/search");
    problem(answer, 422, CommonProblem.INVALID);
    assertThat(answer.jsonPath().getList("errors"))
        .isEqualTo(List.of(Map.of("pointer", "/" + name, "detail", detail)));
  }

  @Test
  void a_query_that_fits_is_read() {
    Response answer =
        as(Role.CLERK)
            .queryParams("limit", "7", "colour", "RED", "day", "2026-09-14", "loud", "true")
            .queryParam("of", "019a0000-0000-7000-8000-000000000001")
            .get("/notes/search");
    assertThat(answer.asString())
        .isEqualTo("7 RED 2026-09-14 019a0000-0000-7000-8000-000000000001 true");
  }

  @Test
  void a_field_named_twice_is_400() {
    problem(
        post("{\"body\":\"x\",\"copies\":1,\"copies\":2}"), 400, CommonProblem.MALFORMED_REQUEST);
  }

  @Test
  void a_number_too_large_for_its_field_is_422() {
    Response answer = post("{\"body\":\"x\",\"copies\":99999999999}");
    problem(answer, 422, CommonProblem.INVALID);
    assertThat(answer.jsonPath().getList("errors.pointer")).isEqualTo(List.of("/copies"));
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /notes, 'GET, HEAD, OPTIONS, POST'",
    "PUT, /board/1, 'DELETE, GET, HEAD, OPTIONS'",
    "GET, /board/1/actions/rewrite, 'OPTIONS, POST'",
    "PATCH, /notes/me, 'GET, HEAD, OPTIONS'"
  })
  void a_method_that_is_not_taken_is_405_and_says_which_are(
      String method, String path, String allowed) {
    Response answer = as(Role.CLERK).request(method, path);
    problem(answer, 405, CommonProblem.METHOD_NOT_ALLOWED);
    assertThat(answer.header("Allow")).isEqualTo(allowed);
  }

  @Test
  void head_is_get_without_the_body_and_options_says_what_there_is() {
    Response head = as(Role.CLERK).head("/notes/me");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asString()).isEmpty();
    Response options = as(Role.CLERK).options("/notes");
    assertThat(options.statusCode()).isEqualTo(200);
    assertThat(options.header("Allow")).contains("GET", "POST");
  }

  @Test
  void of_two_who_register_the_same_the_second_is_told_so() {
    String note = "{\"author\":\"unique\",\"body\":\"only one\"}";
    assertThat(pin(note).statusCode()).isEqualTo(201);
    problem(pin(note), 409, CommonProblem.CONFLICT);
  }

  @Test
  void a_deadlock_is_a_503_to_be_tried_again() {
    Response answer = pin("{\"author\":\"a\",\"body\":\"deadlock\"}");
    problem(answer, 503, CommonProblem.UNAVAILABLE);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
  }

  @Test
  void a_row_that_somebody_else_changed_meanwhile_is_412() {
    problem(
        pin("{\"author\":\"a\",\"body\":\"overtaken\"}"), 412, CommonProblem.PRECONDITION_FAILED);
  }

  @Test
  void a_body_over_a_megabyte_is_not_taken() {
    problem(post(huge()), 413, CommonProblem.PAYLOAD_TOO_LARGE);
  }

  @Test
  void nor_is_one_that_does_not_say_how_long_it_is() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/notes"))
            .header("Authorization", "Bearer " + Tokens.of(Role.CLERK).jwt())
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(huge().getBytes(StandardCharsets.UTF_8))))
            .build();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.body()).contains("payload-too-large");
    }
  }

  @Test
  void a_fault_inside_is_500_and_tells_nothing() {
    Response answer = as(Role.CLERK).get("/notes/broken");
    problem(answer, 500, CommonProblem.INTERNAL);
    assertThat(answer.asString())
        .doesNotContain("hunter2", "jdbc", "Exception", "io.taizhang", "\\tat ");
  }

  @Test
  void each_request_has_a_trace_of_its_own() {
    String first = as(Role.LEADER).get("/notes/me").jsonPath().getString("traceId");
    String second = as(Role.LEADER).get("/notes/me").jsonPath().getString("traceId");
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void a_trace_that_comes_with_the_request_goes_on() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    Response answer =
        as(Role.LEADER)
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .get("/notes/me");
    assertThat(answer.jsonPath().getString("traceId")).isEqualTo(trace);
  }

  @Test
  void a_good_request_is_answered_with_instants_of_the_business_zone() {
    Response answer =
        post("{\"body\":\"x\",\"copies\":1,\"at\":\"2026-09-14T00:30:00.123456789Z\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("at")).isEqualTo("2026-09-14T08:30:00.123+08:00");
    assertThat(post(GOOD).statusCode()).isEqualTo(200);
  }

  private static String huge() {
    return "{\"body\":\"" + "x".repeat(1_100_000) + "\",\"copies\":1}";
  }

  private static Response pin(String note) {
    return as(Role.CLERK).contentType(ContentType.JSON).body(note).post("/board");
  }

  private static Response post(String body) {
    return as(Role.CLERK).contentType(ContentType.JSON).body(body).post("/notes");
  }

  private static RequestSpecification as(String role) {
    return bearer(Tokens.of(role).jwt());
  }

  private static RequestSpecification bearer(String token) {
    return given().header("Authorization", "Bearer " + token);
  }

  private static void problem(Response answer, int status, CommonProblem kind) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    Map<String, Object> body = answer.jsonPath().getMap("");
    assertThat(body)
        .containsEntry("type", "/problems/" + kind.code())
        .containsEntry("title", kind.title())
        .containsEntry("status", status)
        .containsEntry("code", kind.code());
    assertThat((String) body.get("detail")).isNotBlank();
    assertThat((String) body.get("instance")).startsWith("/");
    assertThat((String) body.get("traceId")).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
  }
}
