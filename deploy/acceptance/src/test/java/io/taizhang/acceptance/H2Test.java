package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** H2, Hui'an (两级协调): departments solve what they can; the rest is put together and reported up. */
@Acceptance
class H2Test {
  private static final String HEAD = "head@350521/350521-DRC";
  private static final String COUNTY_LEADER = "leader@350521";
  private static final String CITY_LEADER = "leader@350500";
  private static final String CAMPAIGN = "GJY-H2";
  private static final Map<String, String> TO_THE_COUNTY =
      Map.of(
          "reason", "部门无权调剂林地定额",
          "suggestion", "请县里统筹林地定额",
          "measuresTaken", "已现场踏勘两次");
  private static final Map<String, String> TO_THE_CITY =
      Map.of(
          "reason", "县里定额已用完",
          "suggestion", "请市里追加林地定额",
          "measuresTaken", "已调剂县内定额");

  private final County county;

  H2Test(County county) {
    this.county = county;
  }

  @Test
  void a_problem_climbs_department_county_city_and_is_returned_with_a_reason() {
    String project = registered("惠安示例项目甲（虚构）");
    String problem = problem(project, "林地手续未办", "350521-DRC");

    assertThat(step(HEAD, problem, "escalate", TO_THE_COUNTY).is(200).text("level"))
        .isEqualTo("COUNTY");
    step(HEAD, problem, "escalate", TO_THE_CITY).is(403);
    assertThat(step(COUNTY_LEADER, problem, "escalate", TO_THE_CITY).is(200).text("level"))
        .isEqualTo("CITY");
    step(COUNTY_LEADER, problem, "return", Map.of("reason", "越级")).is(403);
    assertThat(
            step(CITY_LEADER, problem, "return", Map.of("reason", "定额已追加，请县里办理"))
                .is(200)
                .text("level"))
        .isEqualTo("COUNTY");

    Reply history = county.as(HEAD).get("/api/v1/problems/" + problem + "/history").is(200);
    assertThat(history.column("change"))
        .containsExactly("REGISTERED", "ESCALATED", "ESCALATED", "RETURNED");
    county.settle();
    assertThat(county.events().of(project, "problem.escalated"))
        .extracting(event -> event.data().path("level").asText())
        .containsExactly("COUNTY", "CITY");
    assertThat(county.events().of(project, "problem.returned")).hasSize(1);
  }

  @Test
  void the_summary_table_puts_together_what_is_reported_up() {
    String project = registered("惠安示例项目乙（虚构）");
    problem(project, "设计方案未定", "350521-HOUSING");
    String forest = problem(project, "林地手续未办", "350521-DRC");
    step(HEAD, forest, "escalate", TO_THE_COUNTY).is(200);

    Sheet sheet =
        Sheet.of(
            county,
            COUNTY_LEADER,
            "/api/v1/problems/export?level=COUNTY&campaign=" + CAMPAIGN + "&project=" + project);
    assertThat(sheet.disposition()).contains("problems-350521-", ".xlsx");
    assertThat(sheet.rows().get(0)).containsExactly("审批服务问题汇总表");
    assertThat(sheet.rows().get(1).getFirst()).contains("惠安县", CAMPAIGN);
    assertThat(sheet.rows().get(2))
        .containsExactly(
            "序号", "项目", "业主", "存在问题", "涉及部门", "已采取措施", "需协调层级", "建议", "责任人", "完成时限", "销号日期");
    assertThat(sheet.rows().subList(3, sheet.rows().size()))
        .isEqualTo(
            List.of(
                List.of(
                    "惠安示例项目乙（虚构）",
                    "示例建设公司（虚构）",
                    "林地手续未办",
                    "发展和改革局",
                    "已现场踏勘两次",
                    "县级",
                    "请县里统筹林地定额",
                    "经办人乙（虚构）",
                    "2027-06-22")));
    county.as("leader@370481").get("/api/v1/problems/export?region=350521").is(404);
  }

  private String registered(String name) {
    return county
        .as(COUNTY_LEADER)
        .post("/api/v1/projects", Form.of("350521", name).body())
        .is(201)
        .id();
  }

  private String problem(String project, String description, String department) {
    return county
        .as(COUNTY_LEADER)
        .post(
            "/api/v1/problems",
            Map.of(
                "projectId", project,
                "description", description,
                "measure", "专人跟办（虚构）",
                "person", "经办人乙（虚构）",
                "departmentCode", department,
                "dueOn", "2027-06-22",
                "campaign", CAMPAIGN))
        .is(201)
        .id();
  }

  private Reply step(String who, String problem, String verb, Map<String, ?> words) {
    return county.as(who).post("/api/v1/problems/" + problem + "/actions/" + verb, words);
  }
}
