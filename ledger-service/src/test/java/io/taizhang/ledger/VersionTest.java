package io.taizhang.ledger;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class VersionTest {

  private static final Tokens HANDLER = Tokens.of("handler").department(HOUSING);
  private static final Map<String, String> GRANTED = Map.of("text", "准予");

  private UUID project = new UUID(0, 0);
  private UUID item = new UUID(0, 0);

  @BeforeEach
  void an_item_is_accepted() {
    County.founded();
    project = County.project();
    item = County.item(project, 5);
    as(HANDLER).post("/api/v1/items/{id}/actions/accept", item).then().statusCode(200);
  }

  @Test
  void each_answer_gives_the_version_that_the_next_read_gives() {
    Response granted = act("*", GRANTED);
    assertThat(granted.header("ETag")).isEqualTo(read().header("ETag"));
    assertThat('"' + granted.path("version").toString() + '"').isEqualTo(granted.header("ETag"));
  }

  @Test
  void a_step_on_an_old_version_is_412_and_changes_nothing() {
    String old = read().header("ETag");
    Map<String, String> pause =
        Map.of("basis", "EXPERT_REVIEW", "notice", "告知书1号", "expectedEnd", "2026-12-31");
    as(HANDLER)
        .header("If-Match", old)
        .body(pause)
        .post("/api/v1/items/{id}/actions/begin-special-procedure", item)
        .then()
        .statusCode(200);
    Response stale = act(old, GRANTED);
    problem(stale, 412, "precondition-failed");
    assertThat(stale.header("ETag")).isEqualTo(read().header("ETag"));
    assertThat(read().<String>path("status")).isEqualTo("SPECIAL_PROCEDURE");
  }

  @Test
  void a_step_without_a_version_is_428() {
    problem(
        as(HANDLER).noFilters().body(GRANTED).post("/api/v1/items/{id}/actions/grant", item),
        428,
        "precondition-required");
  }

  @Test
  void who_may_not_decide_hears_403_and_who_may_not_see_404_whatever_the_version() {
    Tokens planning = Tokens.of("handler").department("350500-PLANNING");
    problem(act(planning, "\"99\"", GRANTED), 404, "not-found");
    County.joined(project, "350500-PLANNING");
    problem(act(planning, "\"99\"", GRANTED), 403, "other-department");
    Tokens elsewhere = Tokens.of("handler").region("370481").department("370481-HOUSING");
    problem(act(elsewhere, "\"99\"", GRANTED), 404, "not-found");
  }

  @Test
  void what_happens_to_its_items_leaves_the_project_as_it_is() {
    Tokens leader = Tokens.of("leader");
    String before = as(leader).get("/api/v1/projects/{id}", project).header("ETag");
    act("*", GRANTED).then().statusCode(200);
    as(leader)
        .header("If-None-Match", before)
        .get("/api/v1/projects/{id}", project)
        .then()
        .statusCode(304);
  }

  @Test
  void of_two_who_decide_at_once_one_is_told_that_it_is_too_late() {
    String seen = read().header("ETag");
    Stream<CompletableFuture<Integer>> sent =
        IntStream.range(0, 2)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> act(seen, GRANTED).statusCode()))
            .toList()
            .stream();
    assertThat(sent.map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void a_decision_sent_twice_under_one_key_is_one_decision() {
    String key = UUID.randomUUID().toString();
    String seen = read().header("ETag");
    Response first = keyed(key, seen);
    Response second = keyed(key, seen);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void a_registration_sent_twice_under_one_key_is_one_project() {
    String key = UUID.randomUUID().toString();
    String first = register(key);
    assertThat(register(key)).isEqualTo(first).startsWith("/api/v1/projects/");
  }

  @Test
  void of_two_who_register_one_code_at_once_one_is_told_so() {
    Map<String, Object> department =
        Map.of("code", "350500-TWICE", "name", "示例部门", "regionCode", "350500");
    Stream<CompletableFuture<Integer>> sent =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            as(Tokens.of("admin"))
                                .body(department)
                                .post("/api/v1/departments")
                                .statusCode()))
            .toList()
            .stream();
    assertThat(sent.map(CompletableFuture::join))
        .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
  }

  @Test
  void a_region_out_of_reach_is_a_422_that_points_at_it() {
    Response refused =
        as(Tokens.of("leader"))
            .body(County.projectWith(Map.of("regionCode", "370481")))
            .post("/api/v1/projects");
    problem(refused, 422, "invalid");
    assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("/regionCode");
  }

  @Test
  void a_filter_that_does_not_fit_is_a_422_that_points_at_it() {
    Response refused = as(HANDLER).queryParam("status", "DONE").get("/api/v1/items");
    problem(refused, 422, "invalid");
    assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("/status");
  }

  private Response read() {
    return as(HANDLER).get("/api/v1/items/{id}", item);
  }

  private Response act(String ifMatch, Object body) {
    return act(HANDLER, ifMatch, body);
  }

  private Response act(Tokens who, String ifMatch, Object body) {
    return as(who)
        .header("If-Match", ifMatch)
        .body(body)
        .post("/api/v1/items/{id}/actions/grant", item);
  }

  private Response keyed(String key, String ifMatch) {
    return as(HANDLER)
        .header("Idempotency-Key", key)
        .header("If-Match", ifMatch)
        .body(GRANTED)
        .post("/api/v1/items/{id}/actions/grant", item);
  }

  private static String register(String key) {
    return as(Tokens.of("leader"))
        .header("Idempotency-Key", key)
        .body(County.hospital())
        .post("/api/v1/projects")
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static void problem(Response answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }
}
