package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Q3, Quanzhou (一次会议): a meeting ends "who does it", in the submission plan. */
@Acceptance
class Q3Test {

  private static final String LEADER = "leader@350500";

  private final County county;

  Q3Test(County county) {
    this.county = county;
  }

  @Test
  void a_meeting_ends_with_a_day_and_a_person_and_works_are_counted_down() {
    Checklisted dormitories =
        Checklisted.of(
            county,
            "350500",
            "黎明大学13#~15#学生宿舍楼",
            "Q3-XM",
            List.of(
                Checklisted.line("350500-HOUSING", "land", "用地预审"),
                Checklisted.line("350500-DRC", "feasibility", "可研批复", "land")));
    Person leader = county.as(LEADER);
    String minutes = "项目协调会纪要（虚构）";
    for (String key : List.of("land", "feasibility")) {
      leader
          .post(
              "/api/v1/plan-lines/" + dormitories.line(key) + "/actions/schedule-hand-in",
              Map.of(
                  "handInOn", "2026-12-30",
                  "handInBy", "报件人甲（虚构）",
                  "textStandard", "可研报告编制大纲（虚构）",
                  "budgetStandard", "概算按初步设计深度（虚构）",
                  "decidedIn", minutes))
          .is(200);
    }
    dormitories.handedIn("land");

    Reply plan =
        county
            .as("owner@350500")
            .get("/api/v1/projects/" + dormitories.project() + "/submission-plan")
            .is(200);
    assertThat(column(plan, "state")).containsExactly("ON_TIME", "WAITING");
    assertThat(column(plan, "handInBy")).containsOnly("报件人甲（虚构）");
    assertThat(column(plan, "decidedIn")).containsOnly(minutes);
    assertThat(plan.text("plannedStart")).isEqualTo("2026-11-16");
    assertThat(plan.body().path("workingDaysToStart").isInt()).isTrue();
    assertThat(leader.get("/api/v1/late-hand-ins?project=" + dormitories.project()).is(200).rows())
        .isEmpty();

    leader
        .post(
            "/api/v1/plan-lines/" + dormitories.line("feasibility") + "/actions/plan-year",
            Map.of("handInMonth", "2026-12", "approvalMonth", "2027-01"))
        .is(200);
    Reply ledger =
        leader
            .get("/api/v1/ledgers/annual-plan?year=2026&project=" + dormitories.project())
            .is(200);
    assertThat(ledger.column("item")).containsExactly("可研批复");
    assertThat(ledger.column("approvalMonth")).containsExactly("2027-01");

    county.settle();
    assertThat(county.events().of(dormitories.project(), "hand-in.scheduled")).hasSize(2);
  }

  private static List<String> column(Reply plan, String field) {
    return plan.body().path("lines").valueStream().map(line -> line.path(field).asText()).toList();
  }
}
