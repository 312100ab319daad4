package io.taizhang.ledger.ownertask;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Planned;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class OwnerTaskApiTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens OWNER = Tokens.of("owner");

  @Inject Days days;
  @Inject Rows rows;

  @BeforeEach
  void founded() {
    Procedure.founded();
  }

  @Test
  void the_owner_reports_as_it_happens_and_the_officer_confirms() {
    UUID project = County.project();
    UUID task = County.id(assign(project, null).statusCode(201));
    days.nextMorning();
    days.nextMorning();
    overdue(OWNER, project).body("items.id", equalTo(List.of(task.toString())));

    act(OWNER, task, "report", report(false)).statusCode(200).body("status", equalTo("ASSIGNED"));
    act(LEADER, task, "confirm", Map.of("text", "已核（虚构）"))
        .statusCode(409)
        .body("code", equalTo("owner-task-out-of-order"));
    act(OWNER, task, "report", report(true)).statusCode(200).body("status", equalTo("REPORTED"));
    overdue(OWNER, project).body("items", equalTo(List.of()));
    act(LEADER, task, "send-back", Map.of("text", "图纸缺页（虚构）"))
        .statusCode(200)
        .body("status", equalTo("ASSIGNED"))
        .body("confirmation", equalTo("图纸缺页（虚构）"));
    act(OWNER, task, "report", report(true)).statusCode(200);
    act(LEADER, task, "confirm", Map.of("text", "已核（虚构）"))
        .statusCode(200)
        .body("status", equalTo("CONFIRMED"))
        .body("reports.done", equalTo(List.of(false, true, true)));
    assertThat(rows.facts(project))
        .containsExactly(
            "project.registered",
            "owner-task.assigned",
            "owner-task.reported",
            "owner-task.reported",
            "owner-task.reported");
    assertThat(rows.envelopes(project)).noneMatch(text -> text.contains("地勘"));
  }

  @Test
  void a_task_names_a_line_of_its_own_project_and_another_owner_sees_none_of_it() {
    Planned planned = Planned.of("YZ-1", List.of(Procedure.line("first", "用地预审", "PLANNING", 25)));
    UUID task = County.id(assign(planned.project(), planned.line("first")).statusCode(201));
    assign(County.project(), planned.line("first"))
        .statusCode(422)
        .body("errors.pointer", hasItem("/planLineId"));
    UUID others = County.project(Map.of("ownerCreditCode", "913502000728319549"));
    UUID foreign = County.id(assign(others, null).statusCode(201));
    as(OWNER).get("/api/v1/owner-tasks/{id}", foreign).then().statusCode(404);
    act(OWNER, foreign, "report", report(true)).statusCode(404);
    act(LEADER, task, "report", report(true)).statusCode(403);
  }

  private ValidatableResponse assign(UUID project, @Nullable UUID line) {
    Map<String, Object> body = new HashMap<>();
    body.put("projectId", project);
    body.put("planLineId", line);
    body.put("what", "完成地勘报告（虚构）");
    body.put("dueOn", days.workingDaysOn(1).toString());
    return as(LEADER).body(body).post("/api/v1/owner-tasks").then();
  }

  private static Map<String, Object> report(boolean done) {
    return Map.of("text", done ? "地勘报告已出（虚构）" : "地勘外业完成（虚构）", "done", done);
  }

  private static ValidatableResponse act(Tokens who, UUID task, String verb, Map<String, ?> body) {
    return as(who).body(body).post("/api/v1/owner-tasks/" + task + "/actions/" + verb).then();
  }

  private static ValidatableResponse overdue(Tokens who, UUID project) {
    return as(who)
        .get("/api/v1/owner-tasks?overdue=true&project=" + project)
        .then()
        .statusCode(200);
  }
}
