package io.taizhang.ledger.imports;

import static io.taizhang.ledger.fixture.County.as;
import static io.taizhang.ledger.imports.Lists.PATH;
import static io.taizhang.ledger.imports.Lists.csv;
import static io.taizhang.ledger.imports.Lists.done;
import static io.taizhang.ledger.imports.Lists.faults;
import static io.taizhang.ledger.imports.Lists.handIn;
import static io.taizhang.ledger.imports.Lists.project;
import static io.taizhang.ledger.imports.Lists.step;
import static io.taizhang.ledger.imports.Lists.tried;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.Printed;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ImportApiTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Rows rows;
  @Inject ImportBatches batches;

  @Test
  void a_list_is_tried_then_merged_and_the_second_time_changes_nothing() {
    String park = County.park(40);
    byte[] list = csv(project(park, "甲项目（虚构）"), project(park, "乙项目（虚构）"));

    JsonPath tried = tried(LEADER, "PROJECTS", list);
    assertThat(tried.getString("state")).isEqualTo("CHECKED");
    assertThat(tried.getInt("newRows")).isEqualTo(2);
    assertThat(projects(park)).isEmpty();

    JsonPath merged = step(LEADER, tried.getString("id"), "merge");
    assertThat(merged.getString("state")).isEqualTo("MERGED");
    assertThat(merged.getInt("createdRows")).isEqualTo(2);
    assertThat(projects(park)).containsExactly("甲项目（虚构）", "乙项目（虚构）");
    assertThat(rows.facts(merged.getString("id"))).containsExactly("import.completed");

    JsonPath again = tried(LEADER, "PROJECTS", list);
    assertThat(again.getInt("sameRows")).isEqualTo(2);
    step(LEADER, again.getString("id"), "merge");
    assertThat(projects(park)).hasSize(2);
  }

  @Test
  void merging_leaves_the_traces_that_the_api_would_leave() {
    String park = County.park(41);
    JsonPath tried = tried(LEADER, "PROJECTS", csv(project(park, "丙项目（虚构）")));
    step(LEADER, tried.getString("id"), "merge");
    String id = rows.texts("select id from project where region_code = ?", park).getFirst();

    assertThat(rows.facts(id)).containsExactly("project.registered");
    assertThat(rows.texts("select actor from audit_entry where subject_id = ?", id))
        .containsExactly(LEADER.subject());

    String number =
        rows.texts("select local_number from project where region_code = ?", park).getFirst();
    JsonPath changed =
        tried(
            LEADER,
            "PROJECTS",
            csv(project(park, "丙项目（虚构）", "本地编号", number, "总投资（万元）", "13,000.5", "阶段", "已开工")));
    assertThat(changed.getInt("changedRows")).isEqualTo(1);
    step(LEADER, changed.getString("id"), "merge");
    assertThat(rows.facts(id)).containsExactly("project.registered", "project.corrected");
    assertThat(rows.texts("select investment_fen from project where region_code = ?", park))
        .containsExactly("13000500000");
  }

  @Test
  void each_row_that_is_wrong_says_why_and_the_others_are_merged() {
    String park = County.park(42);
    JsonPath tried =
        tried(
            LEADER,
            "PROJECTS",
            csv(
                project(park, "好项目（虚构）"),
                project(park, "", "总投资（万元）", "约五千"),
                project(park, "日期错（虚构）", "计划开工", "2026-02-30"),
                project(park, "代码错（虚构）", "项目代码", "2613-350500-04-01-000001"),
                project(park, "信用代码错（虚构）", "统一社会信用代码", "91350100M000100Y44"),
                project(park, "部门错（虚构）", "责任单位代码", "350500-NOBODY"),
                project(park, "公式（虚构）", "建设规模", "=1+1"),
                project("370481", "他处（虚构）"),
                project(park, "小数过多（虚构）", "总投资（万元）", "1.2345678"),
                project(park, "阶段错（虚构）", "阶段", "快了")));
    String id = tried.getString("id");

    assertThat(tried.getInt("newRows")).isEqualTo(1);
    assertThat(tried.getInt("faultyRows")).isEqualTo(9);
    List<String> told = faults(LEADER, id);
    assertThat(told.get(0)).startsWith("3 ").contains("项目名称：须填写", "总投资（万元）：不是金额");
    assertThat(told.get(1)).contains("计划开工：不是日期");
    assertThat(told.get(2)).contains("项目代码：").contains("年月");
    assertThat(told.get(3)).contains("统一社会信用代码");
    assertThat(told.get(4)).contains("责任单位代码：没有这个部门");
    assertThat(told.get(5)).contains("公式");
    assertThat(told.get(6)).contains("区划代码：没有这个区划，或不在管辖之内");
    assertThat(told.get(7)).contains("小数不能多于六位");
    assertThat(told.get(8)).contains("阶段：应为").contains("前期");

    Printed sheet =
        new Printed(
            as(LEADER)
                .accept("*/*")
                .get(PATH + "/{id}/error-workbook", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    assertThat(sheet.row(0).get(15)).isEqualTo("说明");
    assertThat(sheet.row(1).get(9)).isEqualTo("约五千");
    assertThat(sheet.row(1).get(15)).startsWith("第 3 行：");
    assertThat(sheet.rows()).hasSize(10);
    assertThat(
            rows.texts(
                "select actor || ' ' || details::text from audit_entry"
                    + " where action = 'import-errors-export' and subject_id = ?",
                id))
        .containsExactly(LEADER.subject() + " {\"rows\": 9, \"format\": \"XLSX\"}");

    assertThat(step(LEADER, id, "merge").getInt("createdRows")).isEqualTo(1);
    assertThat(projects(park)).containsExactly("好项目（虚构）");
  }

  @Test
  void of_two_rows_with_one_code_neither_is_taken() {
    String park = County.park(43);
    String code = "2609-350500-04-01-430001";
    JsonPath tried =
        tried(
            LEADER,
            "PROJECTS",
            csv(
                project(park, "其一（虚构）", "项目代码", code),
                project(park, "其二（虚构）", "项目代码", "　" + code),
                project(park, "其三（虚构）")));

    assertThat(faults(LEADER, tried.getString("id"))).containsExactly("2 与第 3 行重复", "3 与第 2 行重复");
    step(LEADER, tried.getString("id"), "merge");
    assertThat(projects(park)).containsExactly("其三（虚构）");
  }

  @Test
  void asserting_tells_what_differs_and_changes_nothing() {
    String park = County.park(44);
    byte[] list = csv(project(park, "一致（虚构）"), project(park, "不一致（虚构）"));
    String id = tried(LEADER, "PROJECTS", list).getString("id");

    assertThat(step(LEADER, id, "assert").getString("state")).isEqualTo("DIFFERS");
    assertThat(projects(park)).isEmpty();
    assertThat(step(LEADER, id, "merge").getString("state")).isEqualTo("MERGED");
    assertThat(step(LEADER, id, "assert").getString("state")).isEqualTo("AGREED");

    rows.change(
        "update project set scale = '另一规模' where name = ? and region_code = ?", "不一致（虚构）", park);
    JsonPath differs = step(LEADER, id, "assert");
    assertThat(differs.getString("state")).isEqualTo("DIFFERS");
    assertThat(differs.getInt("sameRows")).isEqualTo(1);
    assertThat(faults(LEADER, id)).containsExactly("3 建设规模：台账为“另一规模”，表内为“示例规模（虚构）”");
    assertThat(rows.facts(id)).containsOnly("import.completed").hasSize(4);
  }

  @Test
  void what_has_changed_since_it_was_tried_is_refused_when_merged() {
    String park = County.park(45);
    Map<String, String> row = project(park, "已变（虚构）");
    step(LEADER, tried(LEADER, "PROJECTS", csv(row)).getString("id"), "merge");
    row.put("建设规模", "新规模（虚构）");
    Map<String, String> another = project(park, "又登记（虚构）");
    String id = tried(LEADER, "PROJECTS", csv(row, another)).getString("id");
    rows.change("update project set version = version + 1 where region_code = ?", park);
    String other = tried(LEADER, "PROJECTS", csv(another)).getString("id");
    step(LEADER, other, "merge");

    JsonPath merged = step(LEADER, id, "merge");

    assertThat(merged.getInt("refusedRows")).isEqualTo(1);
    assertThat(merged.getInt("sameRows")).isEqualTo(1);
    assertThat(faults(LEADER, id)).containsExactly("2 检查之后台账又有变动，请重新导入");
    assertThat(projects(park)).containsExactly("已变（虚构）", "又登记（虚构）");
  }

  @Test
  void a_use_case_that_refuses_a_row_takes_no_other_with_it() {
    String park = County.park(46);
    String code = "2609-350500-04-01-460001";
    String id =
        tried(
                LEADER,
                "PROJECTS",
                csv(
                    project(park, "先（虚构）"),
                    project(park, "中（虚构）", "项目代码", code),
                    project(park, "后（虚构）")))
            .getString("id");
    rows.change(
        "create or replace function refuse_middle() returns trigger language plpgsql as $$"
            + " begin if new.name = '中（虚构）' then raise exception 'no'; end if; return new; end $$");
    rows.change(
        "create trigger refuse_middle before insert on project for each row execute function refuse_middle()");
    try {
      JsonPath merged = step(LEADER, id, "merge");
      assertThat(merged.getInt("createdRows")).isEqualTo(2);
      assertThat(merged.getInt("refusedRows")).isEqualTo(1);
    } finally {
      rows.change("drop trigger refuse_middle on project");
    }
    assertThat(projects(park)).containsExactlyInAnyOrder("先（虚构）", "后（虚构）");
    assertThat(faults(LEADER, id).getFirst()).startsWith("3 未能完成").doesNotContain("中（虚构）");
  }

  @Test
  void a_thousand_rows_survive_a_worker_that_is_cut_off_between_batches() {
    String park = County.park(47);
    List<Map<String, String>> list = new ArrayList<>();
    IntStream.rangeClosed(1, 1_000)
        .forEach(n -> list.add(project(park, "项目 %04d（虚构）".formatted(n))));
    String id =
        tried(LEADER, "PROJECTS", csv(list).getBytes(Charset.forName("GB18030"))).getString("id");

    cutOff(UUID.fromString(id));
    assertThat(projects(park)).hasSize(ImportBatches.SIZE);
    assertThat(Lists.get(LEADER, id).getInt("doneThrough")).isEqualTo(1_001);
    Lists.act(LEADER, id, "merge").statusCode(200);
    JsonPath merged = done(LEADER, id);

    assertThat(merged.getInt("createdRows")).isEqualTo(1_000);
    assertThat(projects(park)).hasSize(1_000).doesNotHaveDuplicates();
    assertThat(
            rows.texts(
                "select count(*) from audit_entry where action = 'project-register'"
                    + " and region_path like ?",
                "%/" + park + "/"))
        .containsExactly("1000");
  }

  /** A process that has brought in a batch and ends before it notes how far it has come. */
  private void cutOff(UUID id) {
    QuarkusTransaction.begin();
    try {
      rows.change("update import_job set state = 'MERGING', position = 0 where id = ?", id);
      batches.take();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  @Test
  void a_header_that_is_wrong_is_told_column_by_column() {
    String park = County.park(48);
    Map<String, String> row = project(park, "表头（虚构）");
    row.remove("阶段");
    row.put("形象进度", "桩基");
    row.put(" 建设 性质", "新建");

    handIn(LEADER, "PROJECTS", csv(row))
        .statusCode(422)
        .body("code", equalTo("import-header-wrong"))
        .body("errors.detail", hasItems("缺少列：阶段", "没有这一列：形象进度", "列重复：建设性质"));
    handIn(LEADER, "PROJECTS", new byte[0])
        .statusCode(422)
        .body("code", equalTo("import-file-unreadable"));
  }

  @Test
  void a_workbook_is_read_as_well_as_a_text() {
    String park = County.park(49);
    List<Object> header = new ArrayList<>(ProjectRows.FORM.headers());
    List<Object> row = new ArrayList<>(project(park, "表格（虚构）").values());
    row.set(ProjectRows.FORM.indexOf("plannedStart"), 46348);
    row.set(ProjectRows.FORM.indexOf("investmentFen"), 8.2);
    byte[] book = Lists.xlsx(List.of(header, row));

    String id =
        handIn(LEADER, "PROJECTS", "XLSX", Lists.XLSX, book).statusCode(201).extract().path("id");
    assertThat(done(LEADER, id).getInt("newRows")).isEqualTo(1);
    step(LEADER, id, "merge");
    assertThat(
            rows.texts(
                "select planned_start || ' ' || investment_fen from project where region_code = ?",
                park))
        .containsExactly("2026-11-22 8200000");
    handIn(LEADER, "PROJECTS", "XLSX", Lists.XLSX, csv(project(park, "表格（虚构）")))
        .statusCode(422)
        .body("detail", equalTo("不是 xlsx 文件"));
    handIn(LEADER, "PROJECTS", "XLSX", "text/csv", book).statusCode(415);
    handIn(LEADER, "PROJECTS", "CSV", "application/json", book).statusCode(415);
  }

  @Test
  void a_template_can_be_filled_in_and_handed_in() {
    County.founded();
    byte[] template =
        as(LEADER)
            .accept("*/*")
            .get(PATH + "/templates?kind=PROBLEMS")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(new Printed(template).row(1)).anyMatch(cell -> cell.contains("虚构"));
    handIn(LEADER, "PROBLEMS", "XLSX", Lists.XLSX, template).statusCode(201);
    as(LEADER).accept("*/*").get(PATH + "/templates?kind=SOMETHING").then().statusCode(422);
  }

  @Test
  void problems_and_items_are_known_again_too() {
    String park = County.park(50);
    UUID project = County.projectIn(park);
    String number = rows.texts("select local_number from project where id = ?", project).getFirst();
    byte[] problems =
        csv(
            Map.of(
                "项目代码或编号",
                number,
                "存在问题",
                "用地批复未取得（虚构）",
                "解决措施",
                "提前介入（虚构）",
                "责任人",
                "经办人甲（虚构）",
                "责任单位代码",
                park + "-HOUSING",
                "完成时限",
                "2026/12/31"));
    merged("leader", "PROBLEMS", problems, 1, 0);
    merged("leader", "PROBLEMS", problems, 0, 1);
    byte[] items =
        csv(
            Map.of(
                "项目代码或编号",
                number,
                "事项名称",
                "施工许可（虚构）",
                "事项类型",
                "行政许可",
                "部门代码",
                park + "-HOUSING",
                "法定时限",
                "20",
                "法定时限单位",
                "工作日",
                "法定依据",
                "《行政许可法》第四十二条",
                "承诺时限",
                "5",
                "承诺时限单位",
                "工作日",
                "承诺依据",
                "办事指南"));
    merged("clerk", "ITEMS", items, 1, 0);
    merged("clerk", "ITEMS", items, 0, 1);
  }

  private void merged(String role, String kind, byte[] list, int created, int same) {
    Tokens who = Tokens.of(role);
    String id = tried(who, kind, list).getString("id");
    JsonPath merged = step(who, id, "merge");
    assertThat(faults(who, id)).isEmpty();
    assertThat(merged.getInt("createdRows")).isEqualTo(created);
    assertThat(merged.getInt("sameRows")).isEqualTo(same);
  }

  @Test
  void nobody_imports_what_they_may_not_register_or_sees_what_others_handed_in() {
    String park = County.park(51);
    byte[] list = csv(project(park, "权限（虚构）"));
    handIn(Tokens.of("clerk"), "PROJECTS", list).statusCode(403);
    handIn(Tokens.of("admin").region("350500"), "PROBLEMS", list).statusCode(403);
    handIn(Tokens.of("owner"), "PROJECTS", list).statusCode(403);
    String id = tried(LEADER, "PROJECTS", list).getString("id");
    as(LEADER.person("another")).get(PATH + "/{id}", id).then().statusCode(404);
    as(LEADER).get(PATH + "?limit=100").then().statusCode(200).body("items.id", hasItem(id));

    assertThat(Lists.step(LEADER, id, "discard").getString("state")).isEqualTo("DISCARDED");
    assertThat(rows.texts("select 1 from import_row where import_id = ?", UUID.fromString(id)))
        .isEmpty();
    Lists.act(LEADER, id, "merge").statusCode(409).body("code", equalTo("import-out-of-order"));
  }

  private List<String> projects(String park) {
    return rows.texts("select name from project where region_code = ? order by id", park);
  }
}
