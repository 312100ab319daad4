package io.taizhang.ledger.tracking;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class TrackingLedgerTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Days days;

  @Test
  void a_row_has_the_columns_that_an_office_prints() {
    String park = County.park(7);
    UUID project =
        County.project(
            Map.of(
                "regionCode",
                park,
                "departmentCode",
                park + "-HOUSING",
                "nationalCode",
                "2609-350500-04-01-000007",
                "ownerContact",
                "示例联系人 13800001234"));
    Tokens officer = Tokens.of("officer").region(park);
    post(
        LEADER,
        "/api/v1/projects/" + project + "/actions/assign-officer",
        Map.of("officerId", County.officer(officer, park + "-HOUSING")));
    post(
        officer,
        "/api/v1/projects/" + project + "/actions/report-progress",
        Map.of(
            "phase", "STARTED",
            "progress", "桩基施工",
            "doneFen", 100L,
            "actualStart", "2026-09-01",
            "remark", "雨季顺延"));
    County.acceptedIn(park, project, 10);
    County.acceptedIn(park, project, 4);
    String dueFirst = days.closeOn(4);
    problem(officer, project, "环评未批", "2026-11-20");
    problem(officer, project, "用地批复未取得", "2026-10-30");

    Map<String, Object> row = list(park, "").getMap("items[0]");
    assertThat(row)
        .containsEntry("projectId", project.toString())
        .containsEntry("name", "人民医院二期")
        .containsEntry("code", "2609-350500-04-01-000007")
        .containsEntry("nature", "扩建")
        .containsEntry("scale", "门诊综合楼")
        .containsEntry("location", "泉州市区")
        .containsEntry("investmentFen", 50_000_000_000L)
        .containsEntry("yearPlanFen", 10_000_000_000L)
        .containsEntry("doneFen", 100)
        .containsEntry("department", "园区建设局")
        .containsEntry("ownerName", "市政工程中心")
        .containsEntry("ownerContact", "示例联系人 13800001234")
        .containsEntry("officer", "推进专员甲")
        .containsEntry("phase", "STARTED")
        .containsEntry("plannedStart", "2026-12-01")
        .containsEntry("actualStart", "2026-09-01")
        .containsEntry("progress", "桩基施工")
        .containsEntry("currentItem", "建筑工程施工许可")
        .containsEntry("itemDepartment", "园区建设局")
        .containsEntry("itemDueAt", dueFirst)
        .containsEntry("problem", "用地批复未取得")
        .containsEntry("measure", "提前介入")
        .containsEntry("person", "推进专员甲")
        .containsEntry("problemDueOn", "2026-10-30")
        .containsEntry("remark", "雨季顺延")
        .hasEntrySatisfying(
            "updatedAt", at -> assertThat(String.valueOf(at)).startsWith(days.today().toString()));
  }

  @Test
  void a_project_of_which_little_is_known_has_a_row_too_under_its_local_number() {
    String park = County.park(11);
    County.projectIn(park);
    JsonPath page = list(park, "");
    assertThat(page.getString("items[0].code")).startsWith("XM-" + park);
    assertThat(page.<Object>get("items[0].officer")).isNull();
    assertThat(page.<Object>get("items[0].currentItem")).isNull();
    assertThat(page.<Object>get("items[0].problem")).isNull();
  }

  @Test
  void an_application_that_has_ended_is_no_current_item() {
    String park = County.park(24);
    Map<String, Object> papers = County.papers(County.projectIn(park), 10);
    String due = days.closeOn(5);
    UUID item = County.item(papers);
    assertThat(list(park, "").getString("items[0].itemDueAt")).isEqualTo(due);
    post(
        Tokens.of("clerk"),
        "/api/v1/items/" + item + "/actions/refuse-as-not-needed",
        Map.of("reason", "依法不需要取得许可"));
    assertThat(list(park, "").<Object>get("items[0].currentItem")).isNull();
  }

  @Test
  void rows_are_filtered_and_paged_without_skip_or_repeat() {
    String park = County.park(12);
    List<String> projects =
        IntStream.range(0, 5).mapToObj(number -> County.projectIn(park).toString()).toList();
    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page = list(park, "&limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      seen.addAll(page.getList("items.projectId"));
      cursor = page.getString("nextCursor");
    }
    assertThat(seen).isEqualTo(projects);
    assertThat(list(park, "&phase=COMPLETED").getList("items")).isEmpty();
    assertThat(list(park, "&officer=" + UUID.randomUUID()).getList("items")).isEmpty();
    as(LEADER).get("/api/v1/ledgers/tracking?region=370481").then().statusCode(404);
  }

  private static void problem(Tokens who, UUID project, String description, String dueOn) {
    as(who)
        .body(
            Map.of(
                "projectId",
                project,
                "description",
                description,
                "measure",
                "提前介入",
                "person",
                "推进专员甲",
                "departmentCode",
                County.HOUSING,
                "dueOn",
                dueOn))
        .post("/api/v1/problems")
        .then()
        .statusCode(201);
  }

  private static void post(Tokens who, String path, Map<String, ?> body) {
    as(who).body(body).post(path).then().statusCode(200);
  }

  private static JsonPath list(String park, String filter) {
    return as(LEADER)
        .get("/api/v1/ledgers/tracking?region=" + park + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
