package io.taizhang.ledger.plan;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.Planned;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ChecklistMoveTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Rows rows;

  @BeforeEach
  void founded() {
    Procedure.founded();
  }

  @Test
  void a_plan_follows_a_newer_version_and_keeps_what_is_handed_in() {
    Planned planned =
        Planned.of(
            "YD-1",
            List.of(
                Procedure.line("site", "选址意见", "PLANNING", 20),
                Procedure.line("forest", "使用林地", "FORESTRY", 25),
                Procedure.line("verification", "项目核准", "DRC", 15, "site", "forest")));
    UUID item = planned.granted("site", "350500-PLANNING");
    String kept = planned.line("verification").toString();
    move(planned).statusCode(409).body("code", equalTo("plan-exists"));
    published(
        planned,
        List.of(
            Procedure.line("site", "选址意见书", "PLANNING", 10),
            Procedure.line("eia", "环境影响评价", "ECOLOGY", 25),
            Procedure.line("verification", "项目核准", "DRC", 10, "site", "eia")));

    JsonPath diff =
        as(LEADER)
            .get("/api/v1/checklists/{id}/versions/1/diff?to=2", planned.checklist())
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(diff.getList("added.key")).containsExactly("eia");
    assertThat(diff.getList("removed.key")).containsExactly("forest");
    assertThat(diff.getList("changed.key")).containsExactly("site", "verification");
    assertThat(diff.getList("changed[1].changes.field"))
        .containsExactly("statutory", "promised", "after");

    JsonPath plan = move(planned).statusCode(200).extract().jsonPath();
    assertThat(plan.getInt("checklistNumber")).isEqualTo(2);
    assertThat(plan.getList("lines.name")).containsExactly("选址意见", "环境影响评价", "项目核准");
    assertThat(plan.getString("lines[0].itemId")).isEqualTo(item.toString());
    assertThat(plan.getString("lines[2].id")).isEqualTo(kept);
    assertThat(plan.getInt("lines[2].promised.amount")).isEqualTo(10);
    assertThat(rows.facts(planned.project())).endsWith("checklist.moved");
  }

  @Test
  void the_guide_says_what_where_in_what_order_and_what_need_not_be_brought_again() {
    Map<String, Object> last = Procedure.line("verification", "项目核准", "DRC", 15, "site", "land");
    last.put(
        "materials",
        List.of(
            Procedure.material("application-report", "项目申请报告"),
            Procedure.material("funds", "资金证明")));
    Planned planned =
        Planned.of(
            "YD-2",
            List.of(
                Procedure.line("site", "选址意见", "PLANNING", 20),
                Procedure.line("land", "用地预审", "PLANNING", 25),
                last));
    planned.handedIn("site");
    JsonPath guide =
        as(Tokens.of("owner"))
            .get("/api/v1/projects/{id}/guide", planned.project())
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(guide.getList("steps.step")).containsExactly(1, 2);
    assertThat(guide.getList("steps.parallel")).containsExactly(true, false);
    assertThat(guide.getList("steps[0].items.name")).containsExactly("选址意见", "用地预审");
    assertThat(guide.getList("steps[1].items[0].materials.handedIn")).containsExactly(true, false);
    assertThat(guide.getList("steps[1].items[0].materials.firstFor")).containsExactly("选址意见", null);
    assertThat(guide.getList("steps[1].items[0].waitingFor")).containsExactly("选址意见", "用地预审");
    as(LEADER.region("370481"))
        .get("/api/v1/projects/{id}/guide", planned.project())
        .then()
        .statusCode(404);
  }

  private static void published(Planned planned, List<Map<String, Object>> lines) {
    String versions = "/api/v1/checklists/" + planned.checklist() + "/versions";
    as(LEADER).post(versions).then().statusCode(201);
    as(LEADER).body(Map.of("lines", lines)).put(versions + "/2").then().statusCode(200);
    Procedure.publish(planned.checklist(), 2);
  }

  private static ValidatableResponse move(Planned planned) {
    return as(LEADER)
        .body(Map.of())
        .post("/api/v1/projects/{id}/actions/move-checklist", planned.project())
        .then();
  }
}
