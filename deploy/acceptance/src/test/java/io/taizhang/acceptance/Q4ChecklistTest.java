package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Q4, Quanzhou (一份清单): one list answers what to hand in, where and in what order. */
@Acceptance
class Q4ChecklistTest {
  private static final String LEADER = "leader@350500";
  private static final String OWNER = "owner@350500";

  private final County county;

  Q4ChecklistTest(County county) {
    this.county = county;
  }

  @Test
  void one_list_answers_how_do_i_do_this() {
    String checklist = published("Q4-HZ");
    String project = registered("泉州示例工程（虚构）");
    String plan = "/api/v1/projects/" + project + "/plan";
    county
        .as(LEADER)
        .post(
            "/api/v1/projects/" + project + "/actions/apply-checklist",
            Map.of("checklistId", checklist))
        .is(200);

    Reply first = county.as(OWNER).get(plan).is(200);
    assertThat(lines(first, "name")).containsExactly("选址意见", "用地预审", "项目核准");
    assertThat(lines(first, "departmentName")).containsExactly("住房和城乡建设局", "住房和城乡建设局", "发展和改革局");
    assertThat(lines(first, "state")).containsExactly("READY", "READY", "BLOCKED");
    handIn(project, first, 2).is(409);

    granted(handIn(project, first, 0));
    granted(handIn(project, first, 1));

    Reply then = county.as(OWNER).get(plan).is(200);
    assertThat(lines(then, "state")).containsExactly("DONE", "DONE", "READY");
    assertThat(lines(then, "itemStatus")).startsWith("GRANTED", "GRANTED");
    handIn(project, then, 2).is(201);

    county.settle();
    assertThat(county.events().of(project, "checklist.applied"))
        .extracting(event -> event.data().path("code").asText())
        .containsExactly("Q4-HZ");
  }

  @Test
  void a_published_list_stays_as_it_is_and_a_new_version_takes_its_place() {
    String checklist = published("Q4-BB");
    String versions = "/api/v1/checklists/" + checklist + "/versions";
    county.as(LEADER).post(versions).is(201);
    county.as(OWNER).get(versions + "/2").is(404);
    county.as(LEADER).post(versions + "/2/actions/publish").is(200);
    assertThat(county.as(OWNER).get(versions + "/1").is(200).text("status"))
        .isEqualTo("SUPERSEDED");
    assertThat(county.as("officer@350783").get("/api/v1/checklists/" + checklist).status())
        .isEqualTo(404);
  }

  private String published(String code) {
    String checklist = county.as(LEADER).post("/api/v1/checklists", checklist(code)).is(201).id();
    county
        .as(LEADER)
        .post("/api/v1/checklists/" + checklist + "/versions/1/actions/publish")
        .is(200);
    return checklist;
  }

  private String registered(String name) {
    return county.as(LEADER).post("/api/v1/projects", Form.of("350500", name).body()).is(201).id();
  }

  private Reply handIn(String project, Reply plan, int line) {
    String id = plan.body().path("lines").path(line).path("id").asText();
    return county
        .as("clerk@350500")
        .post("/api/v1/items", Map.of("projectId", project, "planLineId", id));
  }

  private void granted(Reply received) {
    String item = "/api/v1/items/" + received.is(201).id() + "/actions/";
    county.as("clerk@350500").post(item + "accept").is(200);
    county
        .as("handler@350500/350500-HOUSING")
        .post(item + "grant", Map.of("text", "准予（虚构）"))
        .is(200);
  }

  private static List<String> lines(Reply plan, String field) {
    return plan.body().path("lines").valueStream().map(line -> line.path(field).asText()).toList();
  }

  private static Map<String, Object> checklist(String code) {
    return Map.of(
        "code", code,
        "name", "重大投资项目核准",
        "track", "VERIFIED",
        "regionCode", "350500",
        "lines",
            List.of(
                line("verification", "项目核准", "DRC", 15, "site-opinion", "land-pre-review"),
                line("site-opinion", "选址意见", "HOUSING", 20),
                line("land-pre-review", "用地预审", "HOUSING", 25)));
  }

  private static Map<String, Object> line(
      String key, String name, String department, int days, String... after) {
    Map<String, Object> limit =
        Map.of("amount", days, "unit", "WORKING_DAY", "source", "重大投资项目核准程序");
    return Map.of(
        "key",
        key,
        "name",
        name,
        "kind",
        "LICENCE",
        "stage",
        "LAND_PLANNING",
        "departmentCode",
        "350500-" + department,
        "statutory",
        limit,
        "promised",
        limit,
        "after",
        List.of(after),
        "materials",
        List.of(
            Map.of(
                "key", "application-report",
                "name", "项目申请报告",
                "requirement", "加盖公章",
                "form", "ORIGINAL",
                "deferrable", false)));
  }
}
