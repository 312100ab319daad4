package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** J6, Jian'ou (一问题一措施一责任人一完成时限): the problem register, and what was promised and used. */
@Acceptance
class J6Test {
  private static final String LEADER = "leader@350783";
  private static final String OFFICER = "officer@350783/350783-WINDOW";
  private static final String CAMPAIGN = "J6-BJ";
  private static final List<String> SIX =
      List.of("用地批复未取得", "环评批复未取得", "征地未完成", "施工图未审（虚构）", "用电报装未办（虚构）", "道路开口未批（虚构）");

  private final County county;
  private String project = "";

  J6Test(County county) {
    this.county = county;
  }

  @BeforeAll
  void the_liquor_plant_has_its_officer() {
    String officer =
        Founding.officer(
            county.as("admin"), "officer-350783-350783-WINDOW", "推进专员丙（虚构）", "350783-WINDOW");
    project =
        county
            .as(LEADER)
            .post("/api/v1/projects", Form.of("350783", "双龙戏珠白酒扩建(一期)").body())
            .is(201)
            .id();
    county
        .as(LEADER)
        .post(
            "/api/v1/projects/" + project + "/actions/assign-officer", Map.of("officerId", officer))
        .is(200);
  }

  @Test
  void six_problems_are_numbered_and_each_is_struck_off_by_a_second_person() {
    List<Reply> problems =
        SIX.stream()
            .map(text -> county.as(OFFICER).post("/api/v1/problems", problem(text)).is(201))
            .toList();
    assertThat(problems)
        .extracting(problem -> problem.text("number").replaceAll(".*-", ""))
        .containsExactly("0001", "0002", "0003", "0004", "0005", "0006");
    county.as(OFFICER).post("/api/v1/problems", without("measure")).is(422);
    county.as(OFFICER).post("/api/v1/problems", without("person")).is(422);
    county.as(OFFICER).post("/api/v1/problems", without("dueOn")).is(422);
    assertThat(listed("status=OPEN")).hasSize(6);

    for (Reply problem : problems) {
      String steps = "/api/v1/problems/" + problem.id() + "/actions/";
      county.as(LEADER).post(steps + "strike-off", Map.of()).is(409);
      county.as(OFFICER).post(steps + "request-strike-off", Map.of()).is(422);
      county.as(OFFICER).post(steps + "request-strike-off", evidence()).is(200);
      county.as(OFFICER).post(steps + "strike-off", Map.of()).is(403);
      county.as(LEADER).post(steps + "strike-off", Map.of()).is(200);
    }
    assertThat(listed("status=OPEN")).isEmpty();
    assertThat(listed("status=STRUCK_OFF")).hasSize(6);
    county.settle();
    assertThat(county.events().of(project, "problem.struck-off")).hasSize(6);
  }

  @Test
  void a_date_moves_with_a_reason_only_and_never_silently() {
    Reply problem = county.as(OFFICER).post("/api/v1/problems", without("campaign")).is(201);
    String path = "/api/v1/problems/" + problem.id();
    county.as(OFFICER).post(path + "/actions/amend", Map.of("dueOn", "2028-01-14")).is(422);
    county
        .as(OFFICER)
        .post(path + "/actions/amend", Map.of("dueOn", "2028-01-14", "reason", "征地顺延（虚构）"))
        .is(200);
    assertThat(county.as(LEADER).get(path + "/history").is(200).column("dueOn"))
        .containsExactly("2027-12-18", "2028-01-14");
    county.settle();
    assertThat(county.events().of(project, "problem.amended"))
        .extracting(event -> event.data().path("amended").path(0).asText())
        .containsExactly("DUE_ON");
  }

  @Test
  void promised_and_used_days_are_told_per_project() {
    for (int promised : List.of(3, 4)) {
      Map<String, Object> item = Form.item(project, "示例事项（虚构）", "350783-HOUSING", promised);
      String id = county.as("clerk@350783").post("/api/v1/items", item).is(201).id();
      county.as("clerk@350783").post("/api/v1/items/" + id + "/actions/accept").is(200);
      county
          .as("handler@350783")
          .post("/api/v1/items/" + id + "/actions/grant", Map.of("text", "准予（虚构）"))
          .is(200);
    }
    Reply figures =
        county.as(LEADER).get("/api/v1/figures/promised-used?project=" + project).is(200);
    assertThat(
            Stream.of("items", "promisedDays", "usedDays", "averagePromised", "averageUsed")
                .map(figures::text))
        .containsExactly("2", "7", "0", "3.5", "0.0");
    assertThat(Stream.of("onTime", "late", "onTimeRate").map(figures::text))
        .containsExactly("2", "0", "100.0");

    String of = "&project=" + project;
    Reply byDepartment =
        county.as(LEADER).get("/api/v1/figures/on-time?by=DEPARTMENT" + of).is(200);
    assertThat(byDepartment.rows())
        .extracting(row -> row.path("key").asText() + "/" + row.path("onTime").asText())
        .containsExactly("350783-HOUSING/2");
    Reply bottlenecks = county.as(LEADER).get("/api/v1/figures/bottlenecks?top=3" + of).is(200);
    assertThat(bottlenecks.rows())
        .extracting(row -> row.path("name").asText() + "/" + row.at("/used/median").asText())
        .containsExactly("行政许可/0");
    assertThat(county.as("owner@350783").get("/api/v1/figures/promised-used?" + of.substring(1)))
        .extracting(own -> own.is(200).text("items"))
        .isEqualTo("2");
  }

  private List<String> listed(String filter) {
    return county
        .as(LEADER)
        .get("/api/v1/problems?campaign=" + CAMPAIGN + "&project=" + project + "&" + filter)
        .is(200)
        .column("id");
  }

  private static Map<String, String> evidence() {
    return Map.of("evidence", "批复文件（虚构）");
  }

  private Map<String, Object> problem(String description) {
    return Map.of(
        "projectId", project,
        "description", description,
        "measure", "专班代办（虚构）",
        "person", "经办人乙（虚构）",
        "departmentCode", "350783-DRC",
        "dueOn", "2027-12-18",
        "campaign", CAMPAIGN);
  }

  private Map<String, Object> without(String field) {
    Map<String, Object> body = new HashMap<>(problem("用地批复未取得"));
    body.remove(field);
    return body;
  }
}
