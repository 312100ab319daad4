package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** T1, Tengzhou (一项目一推进专员): one officer per project, and the progress ledger. */
@Acceptance
class T1Test {
  private static final String LEADER = "leader@370481";
  private static final String FIRST = "officer@370481";
  private static final String SECOND = "officer@370481/370481-DRC";
  private static final Map<String, Object> PROGRESS =
      Map.of("phase", "PRELIMINARY", "progress", "规划许可已办理，正在办理施工许可", "doneFen", 100_000_000L);

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("name", "滕州示例产业园（虚构）"),
          Map.entry("nature", "新建"),
          Map.entry("department", "住房和城乡建设局"),
          Map.entry("ownerName", "示例建设公司（虚构）"),
          Map.entry("officer", "推进专员甲（虚构）"),
          Map.entry("plannedStart", "2026-11-16"),
          Map.entry("progress", "规划许可已办理，正在办理施工许可"),
          Map.entry("doneFen", "100000000"),
          Map.entry("currentItem", "用地规划许可"),
          Map.entry("itemDepartment", "发展和改革局"),
          Map.entry("problem", "用地预审材料未齐"),
          Map.entry("measure", "专班代办，一次补齐"),
          Map.entry("person", "经办人乙（虚构）"),
          Map.entry("problemDueOn", "2026-09-30"));

  private final County county;
  private String first = "";
  private String second = "";

  T1Test(County county) {
    this.county = county;
  }

  @BeforeAll
  void two_officers_are_entered() {
    Person admin = county.as("admin");
    first = Founding.officer(admin, "officer-370481", "推进专员甲（虚构）", "370481-HOUSING");
    second = Founding.officer(admin, "officer-370481-370481-DRC", "推进专员乙（虚构）", "370481-DRC");
  }

  @Test
  void a_project_has_one_officer_and_a_re_assignment_replaces_the_former() {
    String project = registered("滕州示例道路（虚构）");
    county.as(FIRST).post(report(project), PROGRESS).is(404);

    assign(project, first).is(200);
    county.as(FIRST).post(report(project), PROGRESS).is(200);
    assertThat(row(project).path("officer").asText()).isEqualTo("推进专员甲（虚构）");

    assertThat(assign(project, second).is(200).text("officerId")).isEqualTo(second);
    county.as(FIRST).post(report(project), PROGRESS).is(404);
    county.as(SECOND).post(report(project), PROGRESS).is(200);
    assertThat(row(project).path("officer").asText()).isEqualTo("推进专员乙（虚构）");
    assertThat(tracked("officer=" + first)).doesNotContain(project);
    assertThat(tracked("officer=" + second)).contains(project);

    county.settle();
    assertThat(county.events().of(project, "officer.assigned"))
        .extracting(event -> event.data().path("officerSubject").asText())
        .containsExactly("officer-370481", "officer-370481-370481-DRC");
  }

  @Test
  void the_progress_ledger_tells_basics_item_department_progress_problem_and_measure() {
    String project = registered("滕州示例产业园（虚构）");
    assign(project, first).is(200);
    county.as(FIRST).post(report(project), PROGRESS).is(200);
    Map<String, Object> item = Form.item(project, "用地规划许可", "370481-DRC", 10);
    county.as("clerk@370481").post("/api/v1/items", item).is(201);
    county.as(FIRST).post("/api/v1/problems", problem(project)).is(201);

    JsonNode row = row(project);
    assertThat(COLUMNS.keySet())
        .allSatisfy(column -> assertThat(row.path(column).asText()).isEqualTo(COLUMNS.get(column)));
  }

  @Test
  void an_officer_finds_the_own_project_by_two_chinese_characters() {
    String project = registered("滕州示例微山湖湿地（虚构）");
    String others = registered("滕州示例湿地公园（虚构）");
    assign(project, first).is(200);

    assertThat(found(FIRST, "%E6%B9%BF%E5%9C%B0")).containsExactly(project);
    assertThat(found(FIRST, "%E5%BE%AE%E6%B9%BF")).isEmpty();
    assertThat(found(LEADER, "%E6%B9%BF%E5%9C%B0")).containsExactly(project, others);
    county.as(FIRST).get("/api/v1/projects?name=%E6%B9%BF%E5%9C%B0").is(422);
  }

  private List<String> found(String who, String text) {
    return county.as(who).get("/api/v1/projects?text=" + text).is(200).column("id");
  }

  @Test
  void another_regions_officer_sees_nothing_and_changes_nothing() {
    String project = registered("滕州示例学校（虚构）");
    Person stranger = county.as("officer@350500");

    stranger.get("/api/v1/projects/" + project).is(404);
    stranger.post(report(project), PROGRESS).is(404);
    county
        .as("leader@350500")
        .post("/api/v1/projects/" + project + "/actions/assign-officer", Map.of("officerId", first))
        .is(404);
    stranger.get("/api/v1/ledgers/tracking?region=370481").is(404);

    assertThat(row(project).path("progress").asText()).isEmpty();
    assertThat(row(project).path("officer").isNull()).isTrue();
  }

  @Test
  void an_owner_follows_the_own_project_only_and_writes_nothing() {
    String own = registered("滕州示例医院（虚构）");
    Form foreign = Form.of("370481", "滕州示例水厂（虚构）").ownedBy("另一公司（虚构）", Form.ANOTHER_OWNER);
    String others = registered(foreign);
    Person owner = county.as("owner@370481");

    assertThat(owner.get("/api/v1/projects/" + own).is(200).text("name")).isEqualTo("滕州示例医院（虚构）");
    owner.get("/api/v1/projects/" + others).is(404);
    assertThat(owner.get("/api/v1/projects?limit=100").is(200).column("id"))
        .contains(own)
        .doesNotContain(others);
    owner.post(report(own), PROGRESS).is(403);
    owner
        .post("/api/v1/projects/" + own + "/actions/assign-officer", Map.of("officerId", first))
        .is(403);
    owner.get("/api/v1/ledgers/tracking").is(403);
  }

  @Test
  void each_weekly_update_is_kept_and_a_row_without_one_for_seven_days_is_published_as_stale() {
    county.playWeek();
    String project = registered("滕州示例园区（虚构）");
    assign(project, first).is(200);
    county.as(FIRST).post(report(project), PROGRESS).is(200);
    county.pass(Duration.ofDays(7));
    assertThat(row(project).path("stale").asBoolean()).isFalse();
    county.as(FIRST).post(report(project), PROGRESS).is(200);
    county.pass(Duration.ofDays(8));
    assertThat(row(project).path("stale").asBoolean()).isTrue();
    assertThat(tracked("stale=true")).contains(project);
    assertThat(county.events().of(project, "project.update-stale"))
        .extracting(event -> event.data().path("officerName").asText())
        .containsExactly("推进专员甲（虚构）");

    Reply load = county.as(LEADER).get("/api/v1/officers/load?region=370481&limit=100").is(200);
    assertThat(load.rows())
        .filteredOn(row -> row.path("officerId").asText().equals(first))
        .allSatisfy(row -> assertThat(row.path("staleProjects").asInt()).isPositive())
        .hasSize(1);

    county.as(FIRST).post(report(project), PROGRESS).is(200);
    assertThat(tracked("stale=true")).doesNotContain(project);
    Reply updates =
        county.as("owner@370481").get("/api/v1/projects/" + project + "/progress-reports").is(200);
    assertThat(updates.column("progress")).hasSize(3).containsOnly("规划许可已办理，正在办理施工许可");
  }

  private String registered(String name) {
    return registered(Form.of("370481", name));
  }

  private String registered(Form form) {
    return county.as(LEADER).post("/api/v1/projects", form.body()).is(201).id();
  }

  private Reply assign(String project, String officer) {
    return county
        .as(LEADER)
        .post(
            "/api/v1/projects/" + project + "/actions/assign-officer",
            Map.of("officerId", officer));
  }

  private JsonNode row(String project) {
    return county.as(LEADER).get("/api/v1/ledgers/tracking?limit=100").is(200).rows().stream()
        .filter(row -> row.path("projectId").asText().equals(project))
        .findFirst()
        .orElseThrow();
  }

  private List<String> tracked(String filter) {
    return county
        .as(LEADER)
        .get("/api/v1/ledgers/tracking?limit=100&" + filter)
        .is(200)
        .column("projectId");
  }

  private static String report(String project) {
    return "/api/v1/projects/" + project + "/actions/report-progress";
  }

  private static Map<String, Object> problem(String project) {
    return Map.of(
        "projectId", project,
        "description", "用地预审材料未齐",
        "measure", "专班代办，一次补齐",
        "person", "经办人乙（虚构）",
        "departmentCode", "370481-DRC",
        "dueOn", "2026-09-30");
  }
}
