package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Q1, Quanzhou (四个一 · 一套台账): the ledger of first consultations (首次咨询登记). */
@Acceptance
class Q1ConsultationTest {
  private static final String LEDGER = "/api/v1/first-consultations";
  private static final String CLERK = "clerk@350500";
  private static final String ASKER = "示例咨询人丁（虚构）";
  private static final String CONTACT = "13900002222";

  private final County county;

  Q1ConsultationTest(County county) {
    this.county = county;
  }

  @Test
  void a_first_question_is_recorded_answered_with_a_list_and_printed() {
    String checklist = published();
    String row = county.as(CLERK).post(LEDGER, question("Q1冷库（虚构）")).is(201).id();
    assertThat(listed("open=true&text=Q1冷库")).containsExactly(row);
    county
        .as(CLERK)
        .post(
            LEDGER + "/" + row + "/actions/answer",
            Map.of("answer", "先办选址意见（虚构）", "checklistId", checklist))
        .is(200);
    county
        .as(CLERK)
        .post(
            LEDGER + "/" + row + "/actions/follow-up",
            Map.of("outcome", "DROPPED", "text", "资金未落实（虚构）"))
        .is(200);
    assertThat(listed("open=true&text=Q1冷库")).isEmpty();

    Sheet sheet = Sheet.of(county, "leader@350500", LEDGER + "/export?text=Q1%E5%86%B7%E5%BA%93");
    assertThat(sheet.disposition()).contains("first-consultations-350500-");
    assertThat(sheet.rows().get(2))
        .containsExactly("序号", "日期", "咨询人", "项目意向", "问题", "答复", "发放清单", "后续");
    assertThat(sheet.rows().get(3))
        .containsExactly(
            "2026-09-01",
            ASKER,
            "Q1冷库（虚构）",
            "需要办理哪些手续",
            "先办选址意见（虚构）",
            "冷库清单（虚构）（第1版）",
            "不再推进：资金未落实（虚构）");
    county.settle();
    assertThat(county.events().of(row, "consultation.answered"))
        .extracting(event -> event.data().path("checklistCode").asText())
        .containsExactly("Q1-LK");
    assertThat(county.events().all())
        .noneMatch(event -> event.text().contains(ASKER) || event.text().contains(CONTACT));
  }

  @Test
  void the_contact_is_masked_to_all_but_the_desk() {
    String row = LEDGER + "/" + county.as(CLERK).post(LEDGER, question("冷库乙（虚构）")).is(201).id();
    assertThat(county.as(CLERK).get(row).is(200).text("contact")).isEqualTo(CONTACT);
    assertThat(county.as("leader@350500").get(row).is(200).text("contact")).isEqualTo("***");
    county.as("clerk@370481").get(row).is(404);
    county.as("owner@350500").get(row).is(403);
  }

  private List<String> listed(String filter) {
    return county
        .as(CLERK)
        .get(LEDGER + "?limit=100&" + filter.replace("冷库", "%E5%86%B7%E5%BA%93"))
        .is(200)
        .column("id");
  }

  private static Map<String, Object> question(String idea) {
    return Map.of(
        "consultedOn",
        "2026-09-01",
        "asker",
        ASKER,
        "contact",
        CONTACT,
        "idea",
        idea,
        "question",
        "需要办理哪些手续",
        "regionCode",
        "350500");
  }

  private String published() {
    Map<String, Object> limit =
        Map.of("amount", 20, "unit", "WORKING_DAY", "source", "《行政许可法》第四十二条");
    Map<String, Object> line =
        Map.of(
            "key", "site-opinion",
            "name", "选址意见",
            "kind", "LICENCE",
            "stage", "LAND_PLANNING",
            "departmentCode", "350500-HOUSING",
            "statutory", limit,
            "promised", limit,
            "after", List.of(),
            "materials", List.of());
    Map<String, Object> body =
        Map.of(
            "code", "Q1-LK",
            "name", "冷库清单（虚构）",
            "track", "FILED",
            "regionCode", "350500",
            "lines", List.of(line));
    Person leader = county.as("leader@350500");
    String checklist = leader.post("/api/v1/checklists", body).is(201).id();
    leader.post("/api/v1/checklists/" + checklist + "/versions/1/actions/publish").is(200);
    return checklist;
  }
}
