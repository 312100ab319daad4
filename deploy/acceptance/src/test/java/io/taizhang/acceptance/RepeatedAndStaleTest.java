package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two at one thing, and one thing sent twice, through the door. */
@Acceptance
class RepeatedAndStaleTest {
  private static final String CLERK = "clerk@350700";
  private static final String HANDLER = "handler@350700/350700-HOUSING";
  private static final Map<String, String> GRANTED = Map.of("text", "准予");

  private final Door door;
  private String project = "";

  RepeatedAndStaleTest(County county) {
    this.door = county.door();
  }

  @BeforeAll
  void a_project_of_nanping_is_registered() {
    project = door.as("leader@350700").post("/api/v1/projects", form().body()).is(201).id();
  }

  @Test
  void a_step_rests_on_the_version_that_was_read() {
    String item = accepted();
    String seen = door.as(HANDLER).get(item).is(200).header("ETag");
    String grant = item + "/actions/grant";

    assertThat(send(HANDLER, grant, GRANTED).is(428).text("code"))
        .isEqualTo("precondition-required");
    send(HANDLER, grant, GRANTED, "If-Match", seen).is(200);
    Reply stale = send(HANDLER, grant, GRANTED, "If-Match", seen).is(412);

    assertThat(stale.text("code")).isEqualTo("precondition-failed");
    assertThat(stale.header("ETag"))
        .isEqualTo(door.as(HANDLER).get(item).is(200).header("ETag"))
        .isNotEqualTo(seen);
  }

  @Test
  void a_reader_who_has_it_already_is_spared_the_body() {
    String item = accepted();
    String seen = door.as(HANDLER).get(item).is(200).header("ETag");
    HttpRequest.Builder again = bearing(HANDLER, item).header("If-None-Match", seen).GET();
    assertThat(door.send(again).is(304).body().isMissingNode()).isTrue();
  }

  @Test
  void a_registration_sent_twice_under_one_key_is_one_project() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = form().body();
    Reply first = send("leader@350700", "/api/v1/projects", body, "Idempotency-Key", key).is(201);
    Reply second = send("leader@350700", "/api/v1/projects", body, "Idempotency-Key", key).is(201);

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.header("Location"))
        .isEqualTo(first.header("Location"))
        .isEqualTo("/api/v1/projects/" + first.id());
    send(
            "leader@350700",
            "/api/v1/projects",
            Form.of("350700", "另一项目（虚构）").body(),
            "Idempotency-Key",
            key)
        .is(422);
  }

  @Test
  void what_a_problem_is_called_leads_to_its_page() {
    String type = door.as(HANDLER).get("/api/v1/unicorns").is(404).text("type");
    door.nobody().get(type).is(200);
  }

  private String accepted() {
    Map<String, Object> papers = Form.item(project, "用地规划许可", "350700-HOUSING", 10);
    String item = "/api/v1/items/" + door.as(CLERK).post("/api/v1/items", papers).is(201).id();
    door.as(CLERK).post(item + "/actions/accept").is(200);
    return item;
  }

  private Reply send(String who, String target, Object body, String... headers) {
    HttpRequest.Builder request =
        bearing(who, target).POST(BodyPublishers.ofString(Person.json(body)));
    return door.send(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpRequest.Builder bearing(String who, String target) {
    return HttpRequest.newBuilder(door.at(target))
        .header("Authorization", "Bearer " + door.token(who))
        .header("Content-Type", "application/json");
  }

  private static Form form() {
    return Form.of("350700", "南平示例项目（虚构）");
  }
}
