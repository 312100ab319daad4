package io.taizhang.ledger.tracking;

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
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class TrackingExportTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject Days days;
  @Inject Rows rows;

  @Test
  void the_sheet_has_the_columns_that_an_office_prints_in_their_order() {
    Printed sheet = printed(LEADER, tracked(70));
    assertThat(sheet.row(2))
        .containsExactly(
            "序号",
            "名称",
            "代码",
            "建设性质",
            "规模",
            "地点",
            "总投资（万元）",
            "年度计划投资（万元）",
            "累计完成（万元）",
            "责任单位",
            "业主及联系人",
            "包保领导",
            "推进专员",
            "计划/实际开工",
            "形象进度",
            "当前事项及部门",
            "时限",
            "存在问题",
            "解决措施",
            "责任人",
            "完成时限",
            "更新日期",
            "备注");
    assertThat(sheet.row(3))
        .containsExactly(
            "1",
            "人民医院二期",
            "2609-350500-04-01-000070",
            "扩建",
            "门诊综合楼",
            "泉州市区",
            "50000",
            "10000",
            "1234.5678",
            "园区建设局",
            "市政工程中心 示例联系人 13800001234",
            "",
            "推进专员甲",
            "2026-12-01/2026-09-01",
            "桩基施工",
            "建筑工程施工许可，园区建设局",
            days.workingDaysOn(4).toString(),
            "用地批复未取得",
            "提前介入",
            "推进专员甲",
            "2026-10-30",
            days.today().toString(),
            "雨季顺延");
  }

  @Test
  void title_and_line_are_merged_above_a_frozen_header_and_the_page_lies_across() {
    String park = County.park(71);
    County.projectIn(park);
    Printed sheet = printed(LEADER, park);
    assertThat(sheet.row(0).getFirst()).isEqualTo("项目跟踪台账");
    assertThat(sheet.row(1).getFirst()).contains("示例园区", "统计日期：" + days.today(), "金额单位：万元");
    assertThat(sheet.xml())
        .contains("<mergeCell ref=\"A1:W1\"/>", "<mergeCell ref=\"A2:W2\"/>")
        .containsPattern("<pane [^>]*ySplit=\"3\"[^>]*state=\"frozen\"")
        .containsPattern("<pageSetup [^>]*orientation=\"landscape\"")
        .contains("fitToPage=\"true\"")
        .doesNotContain("<f>");
    assertThat(sheet.workbookXml()).contains("_xlnm.Print_Titles", "$3:$3");
  }

  @Test
  void codes_are_text_money_is_a_number_and_the_last_row_adds_it_up() {
    String park = County.park(72);
    place(park, Map.of("investmentFen", 1_000_000L, "yearPlanFen", 1L));
    place(park, Map.of("investmentFen", 2_500_000L, "yearPlanFen", 2L));
    place(park, Map.of("investmentFen", 9_000_000_000_000_000L, "yearPlanFen", 0L));
    Printed sheet = printed(LEADER, park);
    assertThat(sheet.rows()).hasSize(7);
    assertThat(sheet.types(3).subList(0, 9))
        .containsExactly(
            "NUMBER", "STRING", "STRING", "STRING", "STRING", "STRING", "NUMBER", "NUMBER",
            "NUMBER");
    assertThat(sheet.row(3).get(7)).isEqualTo("0.000001");
    assertThat(sheet.row(6).subList(0, 9))
        .containsExactly("", "合计", "", "", "", "", "9000000003.5", "0.000003", "0");
  }

  @Test
  void what_somebody_wrote_never_becomes_a_formula() {
    String park = County.park(73);
    place(
        park,
        Map.of(
            "name", "=HYPERLINK(\"http://example.invalid\")",
            "nature", "@新建",
            "scale", "＝1+1",
            "location", "\t-1",
            "ownerName", "\t+示例<公司>&"));
    Printed sheet = printed(LEADER, park);
    assertThat(sheet.row(3).get(1)).isEqualTo("'=HYPERLINK(\"http://example.invalid\")");
    assertThat(sheet.row(3).get(3)).isEqualTo("'@新建");
    assertThat(sheet.row(3).get(4)).isEqualTo("'＝1+1");
    assertThat(sheet.row(3).get(5)).isEqualTo("'\t-1");
    assertThat(sheet.row(3).get(10)).startsWith("'").contains("+示例<公司>&");
    assertThat(sheet.xml()).doesNotContain("<f>");
  }

  @Test
  void the_download_has_a_chinese_name_and_the_right_type() {
    String park = County.park(74);
    ExtractableResponse<Response> answer = export(LEADER, "?region=" + park);
    assertThat(answer.contentType()).startsWith(XLSX);
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"tracking-"
                + park
                + "-"
                + days.today()
                + ".xlsx\"; filename*=UTF-8''%E9%A1%B9%E7%9B%AE%E8%B7%9F%E8%B8%AA%E5%8F%B0"
                + "%E8%B4%A6-%E7%A4%BA%E4%BE%8B%E5%9B%AD%E5%8C%BA-"
                + days.today()
                + ".xlsx");
    assertThat(new Printed(answer.asByteArray()).rows()).hasSize(4);
  }

  @Test
  void the_sheet_shows_the_rows_of_the_list_and_none_of_another_region() {
    String park = County.park(75);
    String beside = County.park(76);
    County.projectIn(beside);
    place(park, Map.of("name", "甲工程"));
    place(park, Map.of("name", "乙工程", "phase", "STARTED"));
    assertThat(printed(LEADER, park).column(1)).containsExactly("甲工程", "乙工程", "合计");
    assertThat(printed(Tokens.of("leader").region(park), "").column(1))
        .containsExactly("甲工程", "乙工程", "合计");
    assertThat(new Printed(export(LEADER, "?phase=STARTED&region=" + park).asByteArray()).column(1))
        .containsExactly("乙工程", "合计");
    as(Tokens.of("leader").region(park))
        .get("/api/v1/ledgers/tracking/export?region=" + beside)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void many_rows_are_sent_page_by_page_without_skip_or_repeat_and_too_many_are_refused() {
    County.founded();
    Tokens tengzhou = LEADER.region("370481");
    try {
      bulk(1, 350);
      Printed sheet = printed(tengzhou, "370481");
      List<String> names = sheet.column(1).stream().filter(name -> name.startsWith("批量")).toList();
      assertThat(names).hasSize(350).doesNotHaveDuplicates();

      bulk(351, 10_001);
      as(tengzhou)
          .get("/api/v1/ledgers/tracking/export?region=370481&phase=SUSPENDED")
          .then()
          .statusCode(422)
          .contentType("application/problem+json")
          .body("code", equalTo("export-too-large"));
      rows.change("delete from project where local_number = 'BULK-1'");
      assertThat(
              new Printed(export(tengzhou, "?region=370481&phase=SUSPENDED").asByteArray()).rows())
          .hasSize(10_004);
    } finally {
      rows.change("delete from project where local_number like 'BULK-%'");
    }
  }

  private void bulk(int from, int to) {
    rows.change(
        """
        insert into project (id, local_number, name, nature, scale, location, owner_name,
            owner_credit_code, investment_fen, year_plan_fen, done_fen, phase, planned_start,
            progress, remark, department_code, region_code, region_path, updated_at, version)
        select gen_random_uuid(), 'BULK-' || n, '批量' || n, '新建', '示例', '示例', '示例公司',
            '91350100M000100Y43', 1, 1, 0, 'SUSPENDED', date '2026-12-01', '', '',
            '370481-HOUSING', '370481', '/100000/370000/370400/370481/', now(), 0
          from generate_series(?, ?) as n
        """,
        from,
        to);
  }

  private String tracked(int number) {
    String park = County.park(number);
    UUID project =
        place(
            park,
            Map.of(
                "nationalCode",
                "2609-350500-04-01-0000" + number,
                "ownerContact",
                "示例联系人 13800001234"));
    Tokens officer = Tokens.of("officer").region(park);
    post(
        LEADER,
        project,
        "assign-officer",
        Map.of("officerId", County.officer(officer, park + "-HOUSING")));
    post(
        officer,
        project,
        "report-progress",
        Map.of(
            "phase", "STARTED",
            "progress", "桩基施工",
            "doneFen", 1_234_567_800L,
            "actualStart", "2026-09-01",
            "remark", "雨季顺延"));
    County.acceptedIn(park, project, 4);
    as(officer)
        .body(
            Map.of(
                "projectId", project,
                "description", "用地批复未取得",
                "measure", "提前介入",
                "person", "推进专员甲",
                "departmentCode", County.HOUSING,
                "dueOn", "2026-10-30"))
        .post("/api/v1/problems")
        .then()
        .statusCode(201);
    return park;
  }

  private static UUID place(String park, Map<String, ?> changes) {
    Map<String, Object> body = County.hospital();
    body.putAll(Map.of("regionCode", park, "departmentCode", park + "-HOUSING"));
    body.putAll(changes);
    return County.project(body);
  }

  private static void post(Tokens who, UUID project, String verb, Map<String, ?> body) {
    as(who)
        .body(body)
        .post("/api/v1/projects/" + project + "/actions/" + verb)
        .then()
        .statusCode(200);
  }

  private static Printed printed(Tokens who, String region) {
    return new Printed(export(who, region.isEmpty() ? "" : "?region=" + region).asByteArray());
  }

  private static ExtractableResponse<Response> export(Tokens who, String query) {
    return as(who).get("/api/v1/ledgers/tracking/export" + query).then().statusCode(200).extract();
  }
}
