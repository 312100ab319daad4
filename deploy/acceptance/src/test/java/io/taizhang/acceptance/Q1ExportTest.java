package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Q1, Quanzhou (四个一 · 一套台账): the four ledgers, filtered, as xlsx and as csv. */
@Acceptance
class Q1ExportTest {
  private static final String LEADER = "leader@350521";
  private static final String HERE = "region=350521";
  private static final String PROJECT = "惠安台账示例滨海栈道（虚构）";
  private static final String SOUGHT = "栈道";

  private final County county;
  private String project = "";

  Q1ExportTest(County county) {
    this.county = county;
  }

  @BeforeAll
  void a_project_with_a_plan_a_failed_trip_and_a_first_question_is_entered() {
    project =
        county
            .as(LEADER)
            .post("/api/v1/projects", Form.of("350521", PROJECT).of("DRC").body())
            .is(201)
            .id();
    Map<String, Object> trip = new HashMap<>(Complaint.failedTrip("350521"));
    trip.put("projectId", project);
    trip.put("windowName", "栈道用海窗口（虚构）");
    county.as("clerk@350521").post("/api/v1/one-trip-failures", trip).is(201);
    county
        .as("clerk@350521")
        .post(
            "/api/v1/first-consultations",
            Map.of(
                "consultedOn",
                "2026-09-01",
                "asker",
                "示例咨询人戊（虚构）",
                "idea",
                "滨海栈道二期（虚构）",
                "question",
                "用海如何办理",
                "regionCode",
                "350521"))
        .is(201);
  }

  @Test
  void the_tracking_ledger_is_filtered_and_sent_in_both_forms() {
    String filter = HERE + "&department=350521-DRC&overdue=false&text=" + encoded(SOUGHT);
    assertThat(
            county.as(LEADER).get("/api/v1/ledgers/tracking?" + filter).is(200).column("projectId"))
        .containsExactly(project);
    assertThat(
            county
                .as(LEADER)
                .get("/api/v1/ledgers/tracking?level=CITY&" + filter)
                .is(200)
                .column("projectId"))
        .isEmpty();
    String export = "/api/v1/ledgers/tracking/export?" + filter;
    assertThat(Sheet.of(county, LEADER, export).rows().get(3)).contains(PROJECT);
    assertThat(Csv.of(county, LEADER, export + "&format=CSV").rows())
        .hasSize(2)
        .anySatisfy(row -> assertThat(row).startsWith("序号,名称,代码,建设性质,规模,地点,"))
        .anySatisfy(row -> assertThat(row).startsWith("1," + PROJECT + ","));
  }

  @Test
  void the_ledger_of_failed_trips_is_filtered_and_sent_in_both_forms() {
    String filter = HERE + "&open=true&project=" + project + "&text=" + encoded("用海");
    assertThat(
            county
                .as(LEADER)
                .get("/api/v1/one-trip-failures?" + filter)
                .is(200)
                .column("windowName"))
        .containsExactly("栈道用海窗口（虚构）");
    String export = "/api/v1/one-trip-failures/export?" + filter;
    List<List<String>> printed = Sheet.of(county, LEADER, export).rows();
    assertThat(printed.get(0)).containsExactly("一趟办不成台账");
    assertThat(printed.get(2))
        .containsExactly("序号", "日期", "窗口", "申请人", "事项", "原因", "一次性告知情况", "跑动次数", "解决措施", "解决日期");
    assertThat(Csv.of(county, LEADER, export + "&format=CSV").rows().get(1))
        .startsWith("1,2026-09-14,栈道用海窗口（虚构）," + Complaint.APPLICANT);
  }

  @Test
  void the_ledger_of_first_questions_is_filtered_and_sent_in_both_forms() {
    String filter = HERE + "&open=true&text=" + encoded(SOUGHT);
    String export = "/api/v1/first-consultations/export?" + filter;
    assertThat(Sheet.of(county, LEADER, export).rows().get(3)).contains("滨海栈道二期（虚构）");
    assertThat(Csv.of(county, LEADER, export + "&format=CSV").rows())
        .first()
        .isEqualTo("序号,日期,咨询人,项目意向,问题,答复,发放清单,后续");
  }

  @Test
  void the_annual_plan_and_the_problem_table_are_sent_in_both_forms() {
    String plan = "/api/v1/ledgers/annual-plan/export?year=2026&project=" + project;
    assertThat(Sheet.of(county, LEADER, plan).rows().get(2)).contains("计划报件月", "偏差及原因");
    assertThat(Csv.of(county, LEADER, plan + "&format=CSV").rows())
        .containsExactly("序号,项目,事项,部门,计划报件月,计划批复月,实际报件,实际批复,偏差及原因");
    String problems = "/api/v1/problems/export?format=CSV&project=" + project;
    assertThat(Csv.of(county, LEADER, problems).rows())
        .containsExactly("序号,项目,业主,存在问题,涉及部门,已采取措施,需协调层级,建议,责任人,完成时限,销号日期");
  }

  @Test
  void a_filter_that_a_ledger_does_not_have_is_refused_and_an_owner_prints_none() {
    county.as(LEADER).get("/api/v1/one-trip-failures/export?solved=true").is(422);
    county.as(LEADER).get("/api/v1/ledgers/tracking/export?format=PDF").is(422);
    county.as("owner@350521").get("/api/v1/one-trip-failures/export?format=CSV").is(403);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
