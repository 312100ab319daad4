package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.clerk;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class IssueVersionTest {
  @Inject County county;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void each_answer_gives_the_version_that_the_next_read_gives() {
    Response registered = clerk().body(Steps.registration()).post("/api/v1/issues");
    String id = registered.path("id");
    assertThat(registered.header("ETag")).isEqualTo(read(id).header("ETag"));
    for (String verb : List.of("accept", "classify", "refer", "close", "feed-back")) {
      Response step = Steps.step(id, verb);
      assertThat(step.statusCode()).isEqualTo(200);
      assertThat(step.header("ETag")).isEqualTo(read(id).header("ETag"));
      assertThat('"' + step.path("version").toString() + '"').isEqualTo(step.header("ETag"));
    }
  }

  @Test
  void a_step_on_an_old_version_is_412_and_changes_nothing() {
    String id = Steps.register();
    String old = read(id).header("ETag");
    Steps.step(id, "accept").then().statusCode(200);
    Response stale = Steps.act(clerk().header("If-Match", old), id, "classify", Steps.CLASSIFY);
    problem(stale, 412, "precondition-failed");
    assertThat(stale.header("ETag")).isEqualTo(read(id).header("ETag")).isNotEqualTo(old);
    assertThat(read(id).<String>path("state")).isEqualTo("ACCEPTED");
  }

  @Test
  void a_step_without_a_version_is_428() {
    String id = Steps.register();
    problem(Steps.act(clerk().noFilters(), id, "accept", null), 428, "precondition-required");
  }

  @Test
  void another_regions_issue_is_404_whatever_the_version() {
    String id = Steps.register();
    Response refused =
        Steps.act(
            as("clerk", County.HUIAN, County.HUIAN_HOUSING).header("If-Match", "\"99\""),
            id,
            "accept",
            null);
    problem(refused, 404, "not-found");
  }

  @Test
  void a_clerk_may_act_from_the_list() {
    String id = Steps.register();
    Integer listed =
        clerk()
            .get("/api/v1/issues?limit=100")
            .path("items.find { it.id == '" + id + "' }.version");
    Steps.act(clerk().header("If-Match", "\"" + listed + "\""), id, "accept", null)
        .then()
        .statusCode(200);
  }

  @Test
  void a_registration_sent_twice_under_one_key_is_one_issue() {
    String key = UUID.randomUUID().toString();
    Response first = register(key, Steps.registration());
    Response second = register(key, Steps.registration());
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.asString())
        .isEqualTo(first.asString().replaceFirst(",\"queryCode\":\"[^\"]+\"", ""))
        .doesNotContain("queryCode");
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));

    Map<String, Object> other = Steps.registration();
    other.put("title", "另一件事");
    problem(register(key, other), 422, "key-reused");
  }

  private static Response register(String key, Map<String, Object> body) {
    return clerk().header("Idempotency-Key", key).body(body).post("/api/v1/issues");
  }

  private static Response read(String id) {
    return clerk().get("/api/v1/issues/" + id);
  }

  private static void problem(Response answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }
}
