package io.taizhang.ledger.ownertask;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an owner brings with a task. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class TaskAttachmentTest {

  private static final String ALL = "/api/v1/owner-task-attachments";
  private static final String PDF = "application/pdf";
  private static final byte[] PAPER = "%PDF-1.7 地勘报告（虚构）".getBytes(StandardCharsets.UTF_8);
  private static final Tokens OWNER = Tokens.of("owner");
  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Days days;
  @Inject Rows rows;

  @BeforeEach
  void founded() {
    Procedure.founded();
  }

  @Test
  void a_document_comes_back_as_it_was_and_both_ways_are_on_record() {
    UUID task = task(County.project());
    UUID paper = County.id(handedIn(OWNER, task, "地勘报告.pdf", PAPER).statusCode(201));
    as(OWNER)
        .get(ALL + "?taskId=" + task)
        .then()
        .statusCode(200)
        .body("id", contains(paper.toString()))
        .body("fileName", contains("地勘报告.pdf"))
        .body("mediaType", contains(PDF));

    Response file = as(LEADER).get(ALL + "/" + paper + "/content");
    file.then()
        .statusCode(200)
        .header("Content-Type", startsWith("application/octet-stream"))
        .header("Content-Disposition", containsString("%E5%9C%B0%E5%8B%98"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Cache-Control", equalTo("no-store"));
    assertThat(file.asByteArray()).isEqualTo(PAPER);
    assertThat(actions(task))
        .containsExactly(
            "owner-task-assign", "owner-task-attachment-add", "owner-task-attachment-read");
  }

  @Test
  void only_the_projects_own_owner_hands_in_and_nobody_else_sees_or_takes_any_of_it() {
    UUID project = County.project();
    UUID task = task(project);
    UUID paper = County.id(handedIn(OWNER, task, "a.pdf", PAPER).statusCode(201));
    rows.change(
        "update project set owner_credit_code = '913502000728319549' where id = ?", project);

    handedIn(OWNER, task, "b.pdf", PAPER).statusCode(404);
    as(OWNER).get(ALL + "?taskId=" + task).then().statusCode(404);
    as(OWNER).get(ALL + "/" + paper).then().statusCode(404);
    as(OWNER).get(ALL + "/" + paper + "/content").then().statusCode(404);
    as(OWNER).delete(ALL + "/" + paper).then().statusCode(404);
    Tokens stranger = Tokens.of("officer").person("of-nothing");
    as(stranger).get(ALL + "/" + paper + "/content").then().statusCode(404);
    as(Tokens.of("clerk").region("370481")).get(ALL + "/" + paper).then().statusCode(404);
    as(Tokens.of("clerk")).get(ALL + "/" + paper + "/content").then().statusCode(200);
    handedIn(LEADER, task, "c.pdf", PAPER).statusCode(403);
    as(Tokens.of("handler")).get(ALL + "/" + paper).then().statusCode(403);
  }

  @Test
  void a_document_is_taken_away_until_the_task_is_reported_done() {
    UUID task = task(County.project());
    UUID wrong = County.id(handedIn(OWNER, task, "wrong.pdf", PAPER).statusCode(201));
    UUID right = County.id(handedIn(OWNER, task, "right.pdf", PAPER).statusCode(201));
    assertThat(kept(wrong)).exists();
    as(OWNER).header("If-Match", "\"7\"").delete(ALL + "/" + wrong).then().statusCode(412);
    as(OWNER).delete(ALL + "/" + wrong).then().statusCode(204);
    as(OWNER).get(ALL + "/" + wrong).then().statusCode(404);
    assertThat(kept(wrong)).doesNotExist();

    act(OWNER, task, "report", Map.of("text", "已交齐（虚构）", "done", true)).statusCode(200);
    as(OWNER)
        .delete(ALL + "/" + right)
        .then()
        .statusCode(409)
        .body("code", equalTo("owner-task-out-of-order"));
    handedIn(OWNER, task, "late.pdf", PAPER).statusCode(409);
    assertThat(kept(right)).exists();
    act(LEADER, task, "send-back", Map.of("text", "缺页（虚构）")).statusCode(200);
    as(OWNER).delete(ALL + "/" + right).then().statusCode(204);
    as(OWNER).get(ALL + "?taskId=" + task).then().body("id", empty());
    assertThat(actions(task)).filteredOn("owner-task-attachment-remove"::equals).hasSize(2);
  }

  @Test
  void what_is_not_what_it_says_or_too_much_is_refused_and_leaves_nothing() {
    UUID task = task(County.project());
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    handedIn(OWNER, task, "a.pdf", script).statusCode(422).body("code", equalTo("invalid"));
    handedIn(OWNER, task, "a.exe", PAPER).statusCode(422).body("errors.pointer", hasItem("/name"));
    handedIn(OWNER, task, "../a.pdf", PAPER).statusCode(422);
    as(OWNER)
        .contentType("text/html")
        .queryParam("taskId", task)
        .queryParam("name", "a.html")
        .body(script)
        .post(ALL)
        .then()
        .statusCode(415);
    as(OWNER).get(ALL).then().statusCode(422).body("errors.pointer", hasItem("/taskId"));
    as(OWNER).get(ALL + "?taskId=" + task).then().body("id", empty());

    for (int number = 0; number < 20; number++) {
      handedIn(OWNER, task, number + ".pdf", PAPER).statusCode(201);
    }
    handedIn(OWNER, task, "more.pdf", PAPER).statusCode(422);
    assertThat(actions(task)).hasSize(21).doesNotContain("owner-task-attachment-read");
    as(OWNER).get("/api/v1/owner-tasks/" + task).then().body("reports", empty());
    as(OWNER)
        .get(ALL + "?taskId=" + task)
        .then()
        .body("fileName", not(hasItem("more.pdf")))
        .body("[0].addedBy", equalTo(null));
  }

  private UUID task(UUID project) {
    return County.id(
        as(LEADER)
            .body(
                Map.of(
                    "projectId",
                    project,
                    "what",
                    "交来地勘报告（虚构）",
                    "dueOn",
                    days.workingDaysOn(5).toString()))
            .post("/api/v1/owner-tasks")
            .then()
            .statusCode(201));
  }

  private static ValidatableResponse handedIn(Tokens who, UUID task, String name, byte[] file) {
    return as(who)
        .contentType(PDF)
        .queryParam("taskId", task)
        .queryParam("name", name)
        .body(file)
        .post(ALL)
        .then();
  }

  private static ValidatableResponse act(Tokens who, UUID task, String verb, Map<String, ?> body) {
    return as(who).body(body).post("/api/v1/owner-tasks/" + task + "/actions/" + verb).then();
  }

  private static Path kept(UUID paper) {
    String name = paper.toString();
    return Path.of("target/attachments", name.substring(name.length() - 2), name);
  }

  private List<String> actions(UUID task) {
    return rows.texts(
        "select action from audit_entry where subject_type = 'owner-task' and subject_id = ?"
            + " order by id",
        task.toString());
  }
}
