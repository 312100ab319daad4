package io.taizhang.ledger.problem;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.taizhang.chassis.fixture.Printed;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Registered;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list, its filters, and its sheet as an office prints it. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProblemListTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Map<String, String> UP =
      Map.of("reason", "本级无权批准", "suggestion", "请市级协调用地指标", "measuresTaken", "已两次会商");

  @Inject Days days;
  @Inject Rows rows;

  @Test
  void each_filter_leaves_what_it_names() {
    String park = County.park(26);
    UUID project = County.projectIn(park);
    UUID plain = problem(park, project, Map.of());
    UUID land = problem(park, project, Map.of("description", "林地手续未办"));
    UUID campaign = problem(park, project, Map.of("campaign", "GJY-2018"));
    UUID late = problem(park, project, Map.of("dueOn", days.today().toString()));
    UUID reported = problem(park, project, Map.of());
    UUID waiting = problem(park, project, Map.of());
    Registered.step(LEADER, "problems", reported, "escalate", UP).statusCode(200);
    Registered.step(LEADER, "problems", waiting, "request-strike-off", Map.of("evidence", "批复"))
        .statusCode(200);
    assertThat(listed(park, "overdue=true")).isEmpty();
    days.nextMorning();

    assertThat(listed(park, "")).containsExactly(plain, land, campaign, late, reported, waiting);
    assertThat(listed(park, "text=林地")).containsExactly(land);
    assertThat(listed(park, "text=%")).isEmpty();
    assertThat(listed(park, "campaign=GJY-2018")).containsExactly(campaign);
    assertThat(listed(park, "overdue=true")).containsExactly(late);
    assertThat(listed(park, "overdue=false")).hasSize(5).doesNotContain(late);
    assertThat(listed(park, "level=CITY")).containsExactly(reported);
    assertThat(listed(park, "awaitingStrikeOff=true")).containsExactly(waiting);
    assertThat(listed(park, "status=STRUCK_OFF")).isEmpty();
    assertThat(listed(park, "department=350500-PLANNING")).isEmpty();
    assertThat(listed(park, "project=" + project)).hasSize(6);
    as(LEADER)
        .get("/api/v1/problems/{id}", late)
        .then()
        .body("overdue", equalTo(true))
        .body("originKind", equalTo("MANUAL"));
    as(LEADER)
        .get("/api/v1/problems/{id}", campaign)
        .then()
        .body("number", equalTo("WT-GJY-2018-" + park + "-" + days.today().getYear() + "-0001"));
  }

  @Test
  void the_origin_of_a_problem_is_kept() {
    String park = County.park(27);
    UUID problem =
        problem(
            park,
            County.projectIn(park),
            Map.of("originKind", "MEETING", "originReference", "调度会纪要〔2026〕1号（虚构）"));
    as(LEADER)
        .get("/api/v1/problems/{id}", problem)
        .then()
        .body("originKind", equalTo("MEETING"))
        .body("originReference", equalTo("调度会纪要〔2026〕1号（虚构）"));
  }

  @Test
  void the_summary_table_has_the_columns_that_an_office_prints() {
    String park = County.park(28);
    UUID project = County.projectIn(park);
    problem(park, project, Map.of("campaign", "GJY"));
    UUID reported = problem(park, project, Map.of("campaign", "GJY"));
    Registered.step(LEADER, "problems", reported, "escalate", UP).statusCode(200);
    Registered.step(LEADER, "problems", reported, "request-strike-off", Map.of("evidence", "批复"))
        .statusCode(200);
    Registered.step(LEADER.person("second"), "problems", reported, "strike-off", Map.of())
        .statusCode(200);

    Printed sheet = printed("?region=" + park + "&campaign=GJY");
    assertThat(sheet.row(0).getFirst()).isEqualTo("审批服务问题汇总表");
    assertThat(sheet.row(1).getFirst()).contains("示例园区", "专项行动：GJY", "统计日期：" + days.today());
    assertThat(sheet.row(2).subList(0, 11))
        .containsExactly(
            "序号", "项目", "业主", "存在问题", "涉及部门", "已采取措施", "需协调层级", "建议", "责任人", "完成时限", "销号日期");
    assertThat(sheet.row(3).subList(0, 11))
        .containsExactly(
            "1",
            "人民医院二期",
            "市政工程中心",
            "用地批复未取得",
            "园区建设局",
            "提前介入，容缺预审",
            "",
            "",
            "推进专员甲",
            "2027-12-18",
            "");
    assertThat(sheet.row(4).subList(5, 11))
        .containsExactly(
            "已两次会商", "市级", "请市级协调用地指标", "推进专员甲", "2027-12-18", days.today().toString());
    assertThat(sheet.rows()).hasSize(5);
  }

  @Test
  void what_somebody_wrote_never_becomes_a_formula_and_another_region_prints_nothing() {
    String park = County.park(29);
    problem(park, County.projectIn(park), Map.of("description", "=1+1"));
    assertThat(printed("?region=" + park).row(3).get(3)).isEqualTo("'=1+1");
    as(Tokens.of("leader").region("370481"))
        .get("/api/v1/problems/export?region=" + park)
        .then()
        .statusCode(404);
  }

  @Test
  void too_many_rows_are_refused_before_the_first_byte() {
    String park = County.park(30);
    UUID project = County.projectIn(park);
    bulk(project, 10_001);
    try {
      as(LEADER)
          .get("/api/v1/problems/export?region=" + park)
          .then()
          .statusCode(422)
          .contentType("application/problem+json")
          .body("code", equalTo("export-too-large"));
      assertThat(printed("?region=" + park + "&text=BULK-1").rows().size()).isBetween(1_000, 5_000);
    } finally {
      rows.change("delete from problem where number like 'BULK-%'");
    }
  }

  private void bulk(UUID project, int count) {
    rows.change(
        """
        insert into problem (id, number, project_id, description, measure, person,
            department_code, due_on, status, region_path, version)
        select uuidv7(), 'BULK-' || n, p.id, '问题', '措施', '某某', p.department_code, '2027-12-18',
            'OPEN', p.region_path, 0
          from project p, generate_series(1, ?) n where p.id = ?
        """,
        count,
        project);
  }

  private static UUID problem(String park, UUID project, Map<String, ?> changes) {
    return Registered.problem(LEADER, project, park + "-HOUSING", changes);
  }

  private static List<UUID> listed(String park, String filter) {
    return as(LEADER)
        .get("/api/v1/problems?limit=100&region=" + park + "&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id", UUID.class);
  }

  private static Printed printed(String query) {
    ExtractableResponse<Response> answer =
        as(LEADER).get("/api/v1/problems/export" + query).then().statusCode(200).extract();
    assertThat(answer.header("Content-Disposition")).contains("filename=\"problems-");
    return new Printed(answer.asByteArray());
  }
}
