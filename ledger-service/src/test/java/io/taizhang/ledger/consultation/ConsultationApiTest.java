package io.taizhang.ledger.consultation;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.Printed;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Registered;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ConsultationApiTest {

  private static final String ASKER = "示例咨询人（虚构）";
  private static final String CONTACT = "13900001111";
  private static final Tokens CLERK = Tokens.of("clerk").department("350500-PLANNING");

  @Inject Days days;
  @Inject Rows rows;

  @Test
  void a_question_is_recorded_answered_with_a_list_and_becomes_a_project() {
    String park = County.park(53);
    UUID row = recorded(CLERK, park, Map.of());
    UUID checklist = published(park);
    step(row, "answer", Map.of("answer", "先办选址意见，再办用地预审", "checklistId", checklist))
        .statusCode(200)
        .body("checklistNumber", equalTo(1))
        .body("checklistName", equalTo("示例清单（虚构）"))
        .body("answeredOn", equalTo(days.today().toString()))
        .body("followUp", equalTo("OPEN"));
    step(row, "answer", Map.of("answer", "再答"))
        .statusCode(409)
        .body("code", equalTo("out-of-order"));
    UUID project = County.projectIn(park);
    step(row, "follow-up", Map.of("outcome", "PROJECT", "projectId", project, "text", "已入库"))
        .statusCode(200)
        .body("followUp", equalTo("PROJECT"))
        .body("projectId", equalTo(project.toString()));
    step(row, "follow-up", Map.of("outcome", "DROPPED", "text", "不建了")).statusCode(409);
    assertThat(rows.facts(row)).containsExactly("consultation.recorded", "consultation.answered");
    assertThat(rows.envelopes(row))
        .noneMatch(event -> event.contains(ASKER) || event.contains(CONTACT));
  }

  @Test
  void how_to_reach_the_asker_is_shown_to_the_desk_that_recorded_it_and_to_no_other() {
    String park = County.park(54);
    UUID row = recorded(CLERK, park, Map.of());
    see(CLERK, row).body("contact", equalTo(CONTACT));
    see(CLERK.person("colleague"), row).body("contact", equalTo(CONTACT));
    see(Tokens.of("admin"), row).body("contact", equalTo(CONTACT));
    see(Tokens.of("clerk").department(County.HOUSING).person("other"), row)
        .body("contact", equalTo("***"));
    see(Tokens.of("leader"), row).body("contact", equalTo("***"));
    as(Tokens.of("supervisor"))
        .get("/api/v1/first-consultations?region=" + park)
        .then()
        .body("items.contact", equalTo(List.of("***")));
    see(Tokens.of("leader"), recorded(CLERK, park, nothing("contact")))
        .body("contact", nullValue());
  }

  @Test
  void an_agent_sees_the_own_rows_and_another_desk_none() {
    String park = County.park(55);
    Tokens agent = Tokens.of("agent").region(park).person("a");
    UUID row = recorded(agent, park, Map.of());
    see(agent, row).body("contact", equalTo(CONTACT));
    as(Tokens.of("agent").region(park).person("b"))
        .get("/api/v1/first-consultations/{id}", row)
        .then()
        .statusCode(404);
    as(Tokens.of("handler").department(County.HOUSING))
        .get("/api/v1/first-consultations/{id}", row)
        .then()
        .statusCode(404);
    as(CLERK.region("370481")).get("/api/v1/first-consultations/{id}", row).then().statusCode(404);
    as(Tokens.of("owner")).get("/api/v1/first-consultations").then().statusCode(403);
  }

  @Test
  void what_does_not_fit_is_refused_and_changes_nothing() {
    String park = County.park(56);
    record(CLERK, park, Map.of("consultedOn", days.today().plusDays(1).toString()))
        .statusCode(422)
        .body("errors.pointer", hasItem("/consultedOn"));
    record(CLERK, "370481", Map.of()).statusCode(422);
    record(Tokens.of("handler"), park, Map.of()).statusCode(403);
    UUID row = recorded(CLERK, park, Map.of());
    step(row, "answer", Map.of("answer", "见清单", "checklistId", UUID.randomUUID()))
        .statusCode(422)
        .body("code", equalTo("unknown-reference"));
    step(row, "answer", Map.of("answer", "见清单", "checklistNumber", 1)).statusCode(422);
    step(
            row,
            "answer",
            Map.of("answer", "见清单", "checklistId", published(park), "checklistNumber", 2))
        .statusCode(409)
        .body("code", equalTo("checklist-not-in-force"));
    step(row, "follow-up", Map.of("outcome", "PROJECT", "text", "已入库"))
        .statusCode(422)
        .body("errors.pointer", hasItem("/projectId"));
    step(row, "follow-up", Map.of("outcome", "MANDATE", "text", "代办")).statusCode(422);
    assertThat(rows.facts(row)).containsExactly("consultation.recorded");
  }

  @Test
  void the_list_is_filtered_and_printed_as_an_office_prints_it() {
    String park = County.park(57);
    UUID first = recorded(CLERK, park, Map.of("consultedOn", "2026-01-05"));
    UUID second = recorded(CLERK, park, Map.of("idea", "示例冷库（虚构）"));
    step(first, "answer", Map.of("answer", "见清单", "checklistId", published(park))).statusCode(200);
    step(first, "follow-up", Map.of("outcome", "DROPPED", "text", "资金未落实")).statusCode(200);
    assertThat(listed(park, "")).containsExactly(first, second);
    assertThat(listed(park, "open=true")).containsExactly(second);
    assertThat(listed(park, "open=false")).containsExactly(first);
    assertThat(listed(park, "to=2026-01-31")).containsExactly(first);
    assertThat(listed(park, "from=2026-02-01")).containsExactly(second);
    assertThat(listed(park, "text=冷库")).containsExactly(second);

    Printed sheet =
        new Printed(
            as(Tokens.of("leader"))
                .get("/api/v1/first-consultations/export?to=2026-01-31&region=" + park)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    assertThat(sheet.row(1).getFirst()).contains("示例园区", "至2026-01-31");
    assertThat(sheet.row(2).subList(0, 8))
        .containsExactly("序号", "日期", "咨询人", "项目意向", "问题", "答复", "发放清单", "后续");
    assertThat(sheet.row(3).subList(0, 8))
        .containsExactly(
            "1", "2026-01-05", ASKER, "示例厂房（虚构）", "需要办理哪些手续", "见清单", "示例清单（虚构）（第1版）", "不再推进：资金未落实");
    assertThat(sheet.xml()).doesNotContain(CONTACT);
  }

  private static List<UUID> listed(String park, String filter) {
    return as(Tokens.of("leader"))
        .get("/api/v1/first-consultations?region=" + park + "&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id", UUID.class);
  }

  private static ValidatableResponse see(Tokens who, UUID row) {
    return as(who).get("/api/v1/first-consultations/{id}", row).then().statusCode(200);
  }

  private static ValidatableResponse step(UUID row, String verb, Map<String, ?> words) {
    return Registered.step(CLERK, "first-consultations", row, verb, words);
  }

  private static Map<String, Object> nothing(String field) {
    Map<String, Object> nothing = new HashMap<>();
    nothing.put(field, null);
    return nothing;
  }

  private static UUID recorded(Tokens who, String region, Map<String, ?> changes) {
    return County.id(record(who, region, changes).statusCode(201));
  }

  private static ValidatableResponse record(Tokens who, String region, Map<String, ?> changes) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "consultedOn",
                "2026-09-01",
                "asker",
                ASKER,
                "contact",
                CONTACT,
                "idea",
                "示例厂房（虚构）",
                "question",
                "需要办理哪些手续",
                "regionCode",
                region));
    body.putAll(changes);
    return as(who).body(body).post("/api/v1/first-consultations").then();
  }

  private static UUID published(String park) {
    Map<String, Object> limit = County.limit(20, "WORKING_DAY");
    Map<String, Object> line =
        Map.of(
            "key",
            "site-opinion",
            "name",
            "选址意见",
            "kind",
            "LICENCE",
            "stage",
            "LAND_PLANNING",
            "departmentCode",
            park + "-HOUSING",
            "statutory",
            limit,
            "promised",
            limit,
            "after",
            List.of(),
            "materials",
            List.of());
    UUID checklist =
        County.id(
            as(Tokens.of("leader"))
                .body(
                    Map.of(
                        "code",
                        "FC-" + park,
                        "name",
                        "示例清单（虚构）",
                        "track",
                        "VERIFIED",
                        "regionCode",
                        park,
                        "lines",
                        List.of(line)))
                .post("/api/v1/checklists")
                .then()
                .statusCode(201));
    as(Tokens.of("leader"))
        .post("/api/v1/checklists/{id}/versions/1/actions/publish", checklist)
        .then()
        .statusCode(200);
    return checklist;
  }
}
