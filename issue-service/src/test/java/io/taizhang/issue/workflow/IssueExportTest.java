package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.Printed;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of issues as an office prints it, and as plain rows. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueExportTest {
  private static final String EXPORT = "/api/v1/issues/export?";
  private static final String COLUMNS =
      "序号,日期,编号,窗口,来源,申请人,类型,事项,项目,分类,难易,主办部门,协办部门,状态,时限,跑动次数,办理结果,原因," + "解决措施,解决日期,反馈日期,跟办人";

  @Inject County county;
  @Inject Rows rows;
  @Inject Clock clock;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void the_list_is_printed_with_title_period_and_totals_and_nobody_is_named() {
    String closed = titled("印一印表甲（虚构）");
    for (String verb : new String[] {"accept", "close-on-the-spot", "feed-back"}) {
      Steps.step(closed, verb).then().statusCode(200);
    }
    String referred = titled("印一印表乙（虚构）");
    for (String verb : new String[] {"accept", "classify", "refer"}) {
      Steps.step(referred, verb).then().statusCode(200);
    }
    String today = today().toString();

    Response answer = sent(clerk(), "text=印一印表&region=350783&from=2026-01-01");
    assertThat(answer.header("Content-Disposition"))
        .startsWith("attachment; filename=\"issues-350783-" + today + ".xlsx\"; filename*=UTF-8''");
    Printed sheet = new Printed(answer.asByteArray());
    assertThat(sheet.row(0).getFirst()).isEqualTo("办不成事台账");
    assertThat(sheet.row(1).getFirst()).isEqualTo("建瓯市　期间：2026-01-01至" + today + "　统计日期：" + today);
    assertThat(String.join(",", sheet.row(2).subList(0, 22))).isEqualTo(COLUMNS);
    assertThat(sheet.rows()).hasSize(6);
    assertThat(sheet.row(3).subList(0, 21))
        .containsExactly(
            "1",
            today,
            number(referred),
            "行政服务中心",
            "导办台",
            "郑**",
            "多次未办成",
            "印一印表乙（虚构）",
            "",
            "住宅专项维修资金",
            "复杂",
            "城市管理局",
            "住房和城乡建设局",
            "已转办",
            dueOn(referred),
            "2",
            "",
            "",
            "",
            "",
            "");
    assertThat(sheet.row(4).subList(13, 21))
        .containsExactly(
            "已反馈", "", "2", "已解决", "未一次性告知材料；窗口未一次性告知所需材料", "受理并拨付维修资金，修订一次性告知单", today, today);
    assertThat(sheet.row(5).subList(0, 16))
        .containsExactly("", "合计", "", "", "", "", "", "", "", "", "", "", "", "", "", "4");
    assertThat(sheet.types(3).get(2)).isEqualTo("STRING");
    assertThat(sheet.xml())
        .contains("<mergeCell ref=\"A1:V1\"/>", "<mergeCell ref=\"A2:V2\"/>")
        .doesNotContain(Steps.PERSON, Steps.PHONE, "<f>");
  }

  @Test
  void the_same_rows_go_as_csv_within_the_filters_and_the_scope_of_the_list() {
    String mine = titled("=核一核表（虚构）");
    Steps.step(mine, "accept").then().statusCode(200);
    String other = titled("核一核表之二（虚构）");

    assertThat(lines(sent(clerk(), "text=核一核表&state=ACCEPTED&format=CSV")))
        .hasSize(2)
        .first()
        .isEqualTo("\ufeff" + COLUMNS);
    assertThat(lines(sent(clerk(), "text=核一核表&state=ACCEPTED&format=CSV")).get(1))
        .startsWith("1," + today() + "," + number(mine) + ",")
        .contains(",郑**,多次未办成,'=核一核表（虚构）,");
    assertThat(lines(sent(clerk(), "text=核一核表&format=CSV")))
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).contains(number(other)));
    assertThat(lines(sent(handler(), "text=核一核表&format=CSV"))).hasSize(1);
    assertThat(lines(sent(as("clerk", County.HUIAN, County.HUIAN_HOUSING), "text=核一核表&format=CSV")))
        .hasSize(1);
    clerk().get(EXPORT + "region=350521").then().statusCode(404);
    clerk().get(EXPORT + "format=PDF").then().statusCode(422);
    as("owner", County.JIANOU, null).get(EXPORT + "format=CSV").then().statusCode(403);
  }

  @Test
  void who_came_in_confidence_or_without_a_name_stays_unknown_on_paper_too() {
    String confidential = titled("遮一遮表（虚构）", Map.of("confidence", "CONFIDENTIAL"));
    for (String verb : new String[] {"accept", "classify", "refer"}) {
      Steps.step(confidential, verb).then().statusCode(200);
    }
    Map<String, Object> anonymous = Steps.anonymous();
    anonymous.put("title", "遮一遮表之二（虚构）");
    Steps.register(anonymous);

    assertThat(sent(handler(), "text=遮一遮表&format=CSV").asString()).contains(",***,");
    assertThat(sent(clerk(), "text=遮一遮表&format=CSV").asString()).contains(",郑**,", ",匿名,");
  }

  @Test
  void that_a_list_went_out_is_on_record_without_what_was_sought() {
    titled("留一留痕（虚构）");
    sent(clerk(), "text=留一留痕&format=CSV");

    assertThat(
            rows.texts(
                "select subject_id || ' ' || details::text from audit_entry"
                    + " where action = 'issue-export' order by id desc limit 1"))
        .singleElement()
        .asString()
        .startsWith("350783 ")
        .contains("\"rows\": 1", "\"format\": \"CSV\"", "\"text\": \"…\"")
        .doesNotContain("留痕");
  }

  @Test
  void more_than_a_page_is_sent_whole_newest_first_and_too_many_are_refused() {
    RequestSpecification huian = as("clerk", County.HUIAN, County.HUIAN_HOUSING);
    try {
      bulk(1, 250);
      List<String> sent = lines(sent(huian, "text=批量&format=CSV"));
      assertThat(sent.stream().skip(1).map(line -> line.split(",", 4)[2]))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 250).mapToObj(n -> "BULK-" + (251 - n)).toList());
      bulk(251, 10_001);
      as("clerk", County.HUIAN, County.HUIAN_HOUSING)
          .get(EXPORT + "state=CLOSED&format=CSV")
          .then()
          .statusCode(422)
          .body("code", equalTo("export-too-large"));
    } finally {
      rows.change(
          "delete from issue_text where issue_id in"
              + " (select id from issue where number like 'BULK-%')");
      rows.change("delete from issue where number like 'BULK-%'");
    }
  }

  private void bulk(int from, int to) {
    rows.change(
        "insert into issue (id, version, number, kind, title, description, state, region_code,"
            + " region_path, window_department, registered_at, closed_at, workflow_id)"
            + " select uuidv7(), 0, 'BULK-' || n, 'NOT_FINISHED', '批量' || n, '', 'CLOSED',"
            + " '350521', '"
            + County.HUIAN_PATH
            + "', '350521-ZJJ', now(), now(), '00000000-0000-7000-8000-000000000001'"
            + " from generate_series("
            + from
            + ", "
            + to
            + ") n order by n");
  }

  private static List<String> lines(Response answer) {
    return new String(answer.asByteArray(), StandardCharsets.UTF_8).lines().toList();
  }

  private static Response sent(RequestSpecification caller, String filter) {
    Response answer = caller.get(EXPORT + filter);
    answer.then().statusCode(200);
    return answer;
  }

  private static String titled(String title) {
    return titled(title, Map.of());
  }

  private static String titled(String title, Map<String, Object> intake) {
    Map<String, Object> body = Steps.registration(intake);
    body.put("title", title);
    return Steps.register(body);
  }

  private static String number(String id) {
    return clerk().get("/api/v1/issues/" + id).path("number");
  }

  private String dueOn(String id) {
    return rows.texts(
            "select cast(c.due_at at time zone 'Asia/Shanghai' as date)::text from clock c"
                + " join issue i on i.clock_id = c.id where i.id::text = ?",
            id)
        .getFirst();
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }
}
