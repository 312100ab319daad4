package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * H3, Hui'an (总台账拼接联动): the project office enters projects in batches; a list is tried row by row,
 * merged or asserted, and makes no project twice. The projects' data are made up.
 */
@Acceptance
class H3ImportTest {
  private static final String PARK = "350521Z31";
  private static final String IMPORTS = "/api/v1/imports";
  private static final String HEADER =
      "项目代码,本地编号,项目名称,建设性质,建设规模,建设地点,业主单位,统一社会信用代码,业主联系人,"
          + "总投资（万元）,年度计划投资（万元）,阶段,计划开工,责任单位代码,区划代码";
  private static final Charset GB18030 = Charset.forName("GB18030");

  private final County county;

  H3ImportTest(County county) {
    this.county = county;
  }

  @BeforeAll
  void the_park_is_entered() {
    county
        .as("admin")
        .post(
            "/api/v1/regions",
            Map.of(
                "code",
                PARK,
                "name",
                "示例园区（虚构）",
                "parentCode",
                "350521",
                "kind",
                "FUNCTIONAL_ZONE"))
        .is(201);
  }

  @Test
  void a_list_is_tried_row_by_row_merged_and_found_the_same_the_second_time() {
    Person office = county.as("leader@350521");
    byte[] list =
        list(
                row("攻坚月甲", "12000", "2018/6/5"),
                row("攻坚月乙", "约三千", "2018-06-05"),
                row("攻坚月丙", "3,000.5", "2018年6月8日"))
            .getBytes(GB18030);

    Reply tried = handedIn(office, list);
    assertThat(tried.text("state")).isEqualTo("CHECKED");
    assertThat(tried.text("newRows")).isEqualTo("2");
    assertThat(names(office)).isEmpty();
    Reply wrong = office.get(IMPORTS + "/" + tried.id() + "/rows?faulty=true").is(200);
    assertThat(wrong.column("row")).containsExactly("3");
    assertThat(wrong.rows().getFirst().path("reasons").path(0).asText())
        .isEqualTo("总投资（万元）：不是金额（万元）");

    Reply merged = step(office, tried, "merge");
    assertThat(merged.text("createdRows")).isEqualTo("2");
    assertThat(names(office)).containsExactly("攻坚月甲（虚构）", "攻坚月丙（虚构）");
    assertThat(county.events().of(tried.id(), "import.completed")).hasSize(1);

    Reply again = handedIn(office, list);
    assertThat(again.text("sameRows")).isEqualTo("2");
    assertThat(again.text("newRows")).isEqualTo("0");
    assertThat(step(office, again, "merge").text("createdRows")).isEqualTo("0");
    assertThat(names(office)).hasSize(2);

    byte[] right = list(row("攻坚月甲", "12000", "2018-06-05")).getBytes(StandardCharsets.UTF_8);
    assertThat(step(office, handedIn(office, right), "assert").text("state")).isEqualTo("AGREED");
    byte[] other = list(row("攻坚月甲", "13000", "2018-06-05")).getBytes(StandardCharsets.UTF_8);
    assertThat(step(office, handedIn(office, other), "assert").text("state")).isEqualTo("DIFFERS");
    assertThat(names(office)).hasSize(2);
  }

  @Test
  void a_list_of_a_larger_body_passes_the_door_and_an_owner_hands_in_none() {
    Person office = county.as("leader@350521");
    List<String> rows = new ArrayList<>();
    for (int at = 0; at < 8_000; at++) {
      rows.add(row("", "12000", "2018-06-05"));
    }
    byte[] large = list(rows.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8);
    assertThat(large.length).isGreaterThan(1024 * 1024);

    Reply tried = handedIn(office, large);
    assertThat(tried.text("faultyRows")).isEqualTo("8000");
    step(office, tried, "discard");
    county
        .as("owner@350521")
        .handIn(
            IMPORTS + "?kind=PROJECTS&format=CSV",
            "text/csv",
            list(row("业主自报", "1", "2018-06-05")).getBytes(StandardCharsets.UTF_8))
        .is(403);
  }

  private Reply handedIn(Person who, byte[] list) {
    Reply handed =
        who.handIn(IMPORTS + "?kind=PROJECTS&format=CSV&region=" + PARK, "text/csv", list).is(201);
    county.settle();
    return who.get(IMPORTS + "/" + handed.id()).is(200);
  }

  private Reply step(Person who, Reply list, String verb) {
    who.post(IMPORTS + "/" + list.id() + "/actions/" + verb).is(200);
    county.settle();
    return who.get(IMPORTS + "/" + list.id()).is(200);
  }

  private static List<String> names(Person who) {
    return who.get("/api/v1/projects?region=" + PARK).is(200).column("name");
  }

  private static String list(String... rows) {
    return HEADER + "\r\n" + String.join("\r\n", rows);
  }

  private static String row(String name, String investment, String start) {
    return ",,"
        + (name.isEmpty() ? "" : name + "（虚构）")
        + ",新建,示例规模（虚构）,示例地点（虚构）,示例建设公司（虚构）,91350100M000100Y43,,\""
        + investment
        + "\",100,前期,"
        + start
        + ",350521-DRC,";
  }
}
