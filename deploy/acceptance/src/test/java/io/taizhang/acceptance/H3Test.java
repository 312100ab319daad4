package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** H3, Hui'an: owners too have tasks with dates and report them as they happen. */
@Acceptance
class H3Test {

  private static final String LEADER = "leader@350521";
  private static final String OWNER = "owner@350521";

  private final County county;

  H3Test(County county) {
    this.county = county;
  }

  @Test
  void an_owner_has_tasks_with_dates_reports_them_and_the_office_confirms() {
    String project =
        county
            .as(LEADER)
            .post("/api/v1/projects", Form.of("350521", "惠安示例项目（虚构）").body())
            .is(201)
            .id();
    Reply task =
        county
            .as(LEADER)
            .post(
                "/api/v1/owner-tasks",
                Map.of(
                    "projectId", project,
                    "what", "编制设计方案（虚构）",
                    "dueOn", "2027-06-30"))
            .is(201);
    assertThat(county.as(OWNER).get("/api/v1/owner-tasks?project=" + project).is(200).column("id"))
        .containsExactly(task.id());
    act(OWNER, task, "report", Map.of("text", "方案初稿完成（虚构）", "done", false)).is(200);
    act(OWNER, task, "report", Map.of("text", "方案定稿（虚构）", "done", true)).is(200);
    Reply confirmed = act(LEADER, task, "confirm", Map.of("text", "已收到定稿（虚构）")).is(200);
    assertThat(confirmed.text("status")).isEqualTo("CONFIRMED");
    county.settle();
    assertThat(county.events().of(project, "owner-task.reported"))
        .extracting(event -> event.data().path("status").asText())
        .containsExactly("ASSIGNED", "REPORTED");
  }

  private Reply act(String who, Reply task, String verb, Map<String, ?> body) {
    return county.as(who).post("/api/v1/owner-tasks/" + task.id() + "/actions/" + verb, body);
  }
}
