package io.taizhang.ledger.checklist;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ChecklistApiTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens OWNER = Tokens.of("owner");

  @Inject Rows rows;

  @BeforeEach
  void founded() {
    Procedure.founded();
  }

  @Test
  void a_checklist_begins_with_a_draft_whose_lines_are_put_in_order() {
    ValidatableResponse created = create(Procedure.checklist("HZ-1", Procedure.lines()));
    UUID id = County.id(created.statusCode(201).body("publishedNumber", nullValue()));
    created.header("Location", containsString("/api/v1/checklists/" + id));

    JsonPath draft = version(LEADER, id, 1).statusCode(200).extract().jsonPath();
    assertThat(draft.getString("status")).isEqualTo("DRAFT");
    assertThat(draft.getList("lines.key", String.class))
        .startsWith(Procedure.PARALLEL.toArray(String[]::new))
        .endsWith("verification", "works-permit");
    Map<String, Object> first = draft.getMap("lines[0]");
    assertThat(first)
        .containsEntry("name", "交通意见")
        .containsEntry("kind", "LICENCE")
        .containsEntry("stage", "LAND_PLANNING")
        .containsEntry("departmentCode", "350500-TRANSPORT")
        .containsEntry("statutory", County.limit(5, "WORKING_DAY"))
        .containsEntry("materials", List.of(Procedure.material("application-report", "项目申请报告")));
    assertThat(rows.facts(id)).isEmpty();
  }

  @Test
  void a_published_version_is_in_force_until_the_next_and_never_changes() {
    UUID id = Procedure.published("HZ-2", Procedure.lines());
    version(OWNER, id, 1).body("status", equalTo("PUBLISHED"));
    replace(LEADER, id, 1, Procedure.lines())
        .statusCode(409)
        .body("code", equalTo("checklist-out-of-order"));
    act(LEADER, id, "versions/1/actions/publish").statusCode(409);

    act(LEADER, id, "versions")
        .statusCode(201)
        .header("Location", containsString("/api/v1/checklists/" + id + "/versions/2"))
        .body("status", equalTo("DRAFT"))
        .body("lines.size()", equalTo(10));
    act(LEADER, id, "versions").statusCode(409).body("detail", containsString("第 2 版"));
    replace(LEADER, id, 2, List.of(Procedure.line("eia", "环境影响评价", "ECOLOGY", 25))).statusCode(200);
    Procedure.publish(id, 2);

    version(OWNER, id, 1).body("status", equalTo("SUPERSEDED")).body("lines.size()", equalTo(10));
    version(OWNER, id, 2).body("status", equalTo("PUBLISHED")).body("lines.size()", equalTo(1));
    get(OWNER, id).body("publishedNumber", equalTo(2));
    assertThat(rows.facts(id)).containsExactly("checklist.published", "checklist.published");
    assertThat(JsonPath.from(rows.envelopes(id).getLast()).<String, Object>getMap("data"))
        .isEqualTo(
            Map.of(
                "checklistId", id.toString(),
                "code", "HZ-2",
                "name", "重大投资项目核准",
                "track", "VERIFIED",
                "regionCode", "350500",
                "number", 2,
                "lines", 1));
    assertThat(
            rows.texts(
                "select action from audit_entry where subject_id = ? order by id", id.toString()))
        .containsExactly(
            "checklist-create",
            "checklist-publish",
            "checklist-draft",
            "checklist-replace",
            "checklist-publish");
  }

  @Test
  void a_draft_is_changed_and_published_on_its_latest_version_only() {
    UUID id = Procedure.drafted("HZ-8", Procedure.lines());
    String path = "/api/v1/checklists/" + id + "/versions/1";
    String seen = as(LEADER).get(path).header("ETag");
    Map<String, Object> lines =
        Map.of("lines", List.of(Procedure.line("eia", "环境影响评价", "ECOLOGY", 25)));
    as(LEADER).noFilters().body(lines).put(path).then().statusCode(428);
    String changed =
        as(LEADER)
            .header("If-Match", seen)
            .body(lines)
            .put(path)
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    assertThat(changed).isNotEqualTo(seen).isEqualTo(as(LEADER).get(path).header("ETag"));
    as(LEADER).header("If-Match", seen).body(lines).put(path).then().statusCode(412);
    as(LEADER).header("If-Match", seen).post(path + "/actions/publish").then().statusCode(412);
    version(LEADER, id, 1).body("status", equalTo("DRAFT"));
    as(LEADER).header("If-Match", changed).post(path + "/actions/publish").then().statusCode(200);
  }

  static Stream<Arguments> impossible() {
    Map<String, Object> late = Procedure.line("eia", "环境影响评价", "ECOLOGY", 25);
    late.put("promised", County.limit(26, "WORKING_DAY"));
    Map<String, Object> namesake = Procedure.line("b", "用地预审", "PLANNING", 25);
    namesake.put("materials", List.of(Procedure.material("application-report", "另一份材料")));
    Map<String, Object> nameless = Procedure.line("b", "", "PLANNING", 25);
    return Stream.of(
        Arguments.of(
            List.of(
                Procedure.line("a", "选址意见", "PLANNING", 20, "b"),
                Procedure.line("b", "用地预审", "PLANNING", 25, "a")),
            "checklist-impossible",
            List.of("/lines/0/after/0", "/lines/1/after/0")),
        Arguments.of(
            List.of(Procedure.line("a", "选址意见", "PLANNING", 20, "z")),
            "checklist-impossible",
            List.of("/lines/0/after/0")),
        Arguments.of(
            List.of(
                Procedure.line("a", "选址意见", "PLANNING", 20),
                Procedure.line("a", "用地预审", "PLANNING", 25)),
            "checklist-impossible",
            List.of("/lines/1/key")),
        Arguments.of(
            List.of(Procedure.line("a", "选址意见", "NOBODY", 20)),
            "unknown-reference",
            List.of("/lines/0/departmentCode")),
        Arguments.of(List.of(late), "promise-later-than-statute", List.of("/lines/0/promised")),
        Arguments.of(
            List.of(Procedure.line("a", "选址意见", "PLANNING", 20), namesake),
            "checklist-impossible",
            List.of("/lines/1/materials/0/name")),
        Arguments.of(List.of(nameless), "invalid", List.of("/lines/0/name")),
        Arguments.of(List.of(), "invalid", List.of("/lines")));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void what_cannot_be_done_is_pointed_at_and_nothing_is_stored(
      List<Map<String, Object>> lines, String code, List<String> pointers) {
    String before = count();
    create(Procedure.checklist("HZ-X", lines))
        .statusCode(422)
        .body("code", equalTo(code))
        .body("errors.pointer", equalTo(pointers));
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void a_code_is_given_once_in_a_region() {
    create(Procedure.checklist("HZ-3", Procedure.lines())).statusCode(201);
    create(Procedure.checklist("HZ-3", Procedure.lines()))
        .statusCode(409)
        .body("code", equalTo("already-registered"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "officer", "clerk", "handler", "supervisor"})
  void those_who_may_not_write_see_no_draft(String role) {
    Tokens reader = Tokens.of(role);
    UUID id = Procedure.drafted("HZ-4-" + role.toUpperCase(Locale.ROOT), Procedure.lines());
    get(reader, id).statusCode(404);
    version(reader, id, 1).statusCode(404);
    as(reader)
        .body(Procedure.checklist("HZ-5", Procedure.lines()))
        .post("/api/v1/checklists")
        .then()
        .statusCode(403);
    act(reader, id, "versions").statusCode(403);
    replace(reader, id, 1, Procedure.lines()).statusCode(403);
    act(reader, id, "versions/1/actions/publish").statusCode(403);

    Procedure.publish(id, 1);
    get(reader, id).statusCode(200);
    version(reader, id, 1).statusCode(200);
    act(LEADER, id, "versions").statusCode(201);
    version(reader, id, 2).statusCode(404);
  }

  @Test
  void a_checklist_holds_below_its_region_and_is_written_in_it_only() {
    UUID id = Procedure.published("HZ-6", Procedure.lines());
    String park = County.park(60);
    Tokens inside = Tokens.of("leader").region(park);
    get(inside, id).statusCode(200);
    act(inside, id, "versions").statusCode(403);
    Tokens elsewhere = Tokens.of("leader").region("370481");
    get(elsewhere, id).statusCode(404);
    version(elsewhere, id, 1).statusCode(404);
    act(elsewhere, id, "versions").statusCode(404);
    replace(elsewhere, id, 1, Procedure.lines()).statusCode(404);
    act(elsewhere, id, "versions/1/actions/publish").statusCode(404);
    as(elsewhere)
        .body(Procedure.checklist("HZ-7", Procedure.lines()))
        .post("/api/v1/checklists")
        .then()
        .statusCode(oneOf(404, 422));
    assertThat(ids(elsewhere, "")).doesNotContain(id.toString());
    assertThat(ids(inside, "")).contains(id.toString());
  }

  private ValidatableResponse create(Map<String, Object> body) {
    return as(LEADER).body(body).post("/api/v1/checklists").then();
  }

  private static ValidatableResponse get(Tokens who, UUID id) {
    return as(who).get("/api/v1/checklists/{id}", id).then();
  }

  private static ValidatableResponse version(Tokens who, UUID id, int number) {
    return as(who).get("/api/v1/checklists/{id}/versions/{n}", id, number).then();
  }

  private static ValidatableResponse act(Tokens who, UUID id, String path) {
    return as(who).post("/api/v1/checklists/" + id + "/" + path).then();
  }

  private static ValidatableResponse replace(
      Tokens who, UUID id, int number, List<Map<String, Object>> lines) {
    return as(who)
        .body(Map.of("lines", lines))
        .put("/api/v1/checklists/{id}/versions/{n}", id, number)
        .then();
  }

  private static List<String> ids(Tokens who, String query) {
    return as(who)
        .get("/api/v1/checklists?limit=100" + query)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  private String count() {
    return rows.texts("select count(*) from checklist").getFirst();
  }
}
