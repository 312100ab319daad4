package io.taizhang.chassis.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.security.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class VersionTest {

  private String path = "";

  @BeforeEach
  void a_note_is_pinned() {
    Response pinned = as(Role.CLERK).body(note("一")).post("/board");
    assertThat(pinned.statusCode()).isEqualTo(201);
    path = pinned.header("Location");
  }

  @Test
  void a_new_resource_is_answered_with_its_path_and_its_version() {
    Response pinned = as(Role.CLERK).body(note("一")).post("/board");
    assertThat(pinned.header("Location")).isEqualTo("/board/" + pinned.path("id"));
    assertThat(pinned.header("ETag")).isEqualTo("\"0\"");
    assertThat(pinned.<Integer>path("version")).isZero();
  }

  @Test
  void a_change_is_answered_with_the_new_version_which_the_next_change_names() {
    Response second = rewrite("\"0\"", "二");
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.header("ETag")).isEqualTo("\"1\"");
    assertThat(as(Role.CLERK).get(path).header("ETag")).isEqualTo("\"1\"");
    assertThat(rewrite("\"1\"", "三").header("ETag")).isEqualTo("\"2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "\"0\"", "\"7\", \"0\"", "\"0\",\"7\"", " * "})
  void whatever_names_the_version_that_stands_may_change_it(String ifMatch) {
    assertThat(rewrite(ifMatch, "二").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "W/\"0\"", "\"00\"", "\"\"", "\"1\", \"2\"", "\"*\""})
  void a_version_that_does_not_stand_is_412_with_the_one_that_does(String ifMatch) {
    Response refused = rewrite(ifMatch, "二");
    problem(refused, 412, "precondition-failed");
    assertThat(refused.header("ETag")).isEqualTo("\"0\"");
    assertThat(as(Role.CLERK).get(path).<String>path("body")).isEqualTo("一");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "\"0", "\"0\" \"1\"", "\"0\",", "\"0\", *"})
  void what_is_no_list_of_tags_is_400(String ifMatch) {
    problem(rewrite(ifMatch, "二"), 400, "malformed-request");
  }

  @Test
  void a_change_without_a_version_is_428() {
    problem(
        as(Role.CLERK).body(note("二")).post(path + "/actions/rewrite"),
        428,
        "precondition-required");
    problem(as(Role.CLERK).delete(path), 428, "precondition-required");
    problem(rewrite("", "二"), 428, "precondition-required");
    assertThat(as(Role.CLERK).get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void a_stale_version_is_told_before_any_other_refusal() {
    problem(rewrite("\"0\"", "一"), 409, "conflict");
    problem(rewrite("\"9\"", "一"), 412, "precondition-failed");
  }

  @Test
  void what_is_not_there_is_404_whatever_version_is_named() {
    path = "/board/" + UUID.randomUUID();
    problem(rewrite("\"9\"", "一"), 404, "not-found");
  }

  @Test
  void who_may_not_do_it_hears_nothing_of_versions() {
    String action = path + "/actions/rewrite";
    problem(as(Role.LEADER).body(note("二")).post(action), 403, "forbidden");
    problem(
        given().contentType(ContentType.JSON).body(note("二")).post(action), 401, "unauthenticated");
  }

  @Test
  void a_deletion_names_the_version_too() {
    problem(as(Role.CLERK).header("If-Match", "\"3\"").delete(path), 412, "precondition-failed");
    assertThat(as(Role.CLERK).header("If-Match", "\"0\"").delete(path).statusCode()).isEqualTo(204);
    problem(as(Role.CLERK).get(path), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "W/\"0\"", "*", "\"9\", \"0\""})
  void a_reader_who_has_it_already_is_spared_the_body(String known) {
    Response answer = as(Role.CLERK).header("If-None-Match", known).get(path);
    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.asString()).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo("\"0\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "0", ""})
  void a_reader_who_has_another_version_gets_it_all(String known) {
    Response answer = as(Role.CLERK).header("If-None-Match", known).get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.<String>path("body")).isEqualTo("一");
  }

  private Response rewrite(String ifMatch, String body) {
    return as(Role.CLERK)
        .header("If-Match", ifMatch)
        .body(note(body))
        .post(path + "/actions/rewrite");
  }

  private static Map<String, String> note(String body) {
    return Map.of("author", "versions", "body", body);
  }

  private static RequestSpecification as(String role) {
    return given()
        .header("Authorization", "Bearer " + Tokens.of(role).jwt())
        .contentType(ContentType.JSON);
  }

  private static void problem(Response answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }
}
