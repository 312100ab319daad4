package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * H3, Hui'an: with the task the owner hands in what it asks for, and nobody else's owner sees it.
 */
@Acceptance
class H3PapersTest {

  private static final String LEADER = "leader@350521";
  private static final String OWNER = "owner@350521";
  private static final String PAPERS = "/api/v1/owner-task-attachments";
  private static final String PDF = "application/pdf";

  private final County county;

  H3PapersTest(County county) {
    this.county = county;
  }

  @Test
  void an_owner_brings_a_document_takes_a_wrong_one_back_and_the_office_reads_it() {
    byte[] paper = "%PDF-1.7 方案（虚构）".getBytes(StandardCharsets.UTF_8);
    String task = taskOf(Form.of("350521", "惠安材料示例项目（虚构）"));
    String target = PAPERS + "?taskId=" + task + "&name=plan.pdf";
    Person owner = county.as(OWNER);

    String wrong = owner.handIn(target, PDF, paper).is(201).id();
    owner.handIn(target, PDF, new byte[] {'M', 'Z'}).is(422);
    owner.handIn(target, "text/html", paper).is(415);
    takenBack(wrong).is(204);
    owner.get(PAPERS + "/" + wrong).is(404);
    String right = owner.handIn(target, PDF, paper).is(201).id();

    Reply file = county.as(LEADER).get(PAPERS + "/" + right + "/content").is(200);
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    county.as("leader@370481").get(PAPERS + "/" + right + "/content").is(404);

    owner.get("/api/v1/owner-tasks/" + task).is(200);
    owner
        .post(
            "/api/v1/owner-tasks/" + task + "/actions/report",
            Map.of("text", "方案已交（虚构）", "done", true))
        .is(200);
    takenBack(right).is(409);
  }

  @Test
  void what_another_owner_handed_in_is_nowhere_for_this_one() {
    String task = taskOf(Form.of("350521", "惠安他人示例项目（虚构）").ownedBy("另一公司（虚构）", Form.ANOTHER_OWNER));
    county.as(OWNER).get(PAPERS + "?taskId=" + task).is(404);
    county
        .as(OWNER)
        .handIn(
            PAPERS + "?taskId=" + task + "&name=a.pdf",
            PDF,
            "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
        .is(404);
  }

  private Reply takenBack(String paper) {
    Door door = county.door();
    return door.send(
        HttpRequest.newBuilder(door.at(PAPERS + "/" + paper))
            .header("Authorization", "Bearer " + door.token(OWNER))
            .header("If-Match", "\"0\"")
            .DELETE());
  }

  private String taskOf(Form form) {
    String project = county.as(LEADER).post("/api/v1/projects", form.body()).is(201).id();
    return county
        .as(LEADER)
        .post(
            "/api/v1/owner-tasks",
            Map.of("projectId", project, "what", "交来设计方案（虚构）", "dueOn", "2026-12-30"))
        .is(201)
        .id();
  }
}
