package io.taizhang.ledger.submission;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.Printed;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Planned;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class SubmissionPlanTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens OWNER = Tokens.of("owner");

  @Inject Days days;
  @Inject Rows rows;

  @BeforeEach
  void founded() {
    Procedure.founded();
  }

  @Test
  void a_meeting_sets_day_and_person_and_what_is_late_is_listed_until_it_is_handed_in() {
    Planned planned = planned("BJ-1");
    planned
        .line(LEADER, "first", "schedule-hand-in", decision(1))
        .statusCode(200)
        .body("handInBy", equalTo("报件人甲（虚构）"))
        .body("version", equalTo(1));
    planned.line(LEADER, "second", "schedule-hand-in", decision(2)).statusCode(200);

    JsonPath plan = plan(OWNER, planned);
    assertThat(plan.getList("lines.state")).containsExactly("WAITING", "WAITING");
    assertThat(plan.getInt("workingDaysToStart"))
        .isEqualTo(
            WorkingCalendar.base()
                .workingDaysBetween(days.today(), LocalDate.parse(plan.getString("plannedStart"))));
    assertThat(plan.getString("lines[0].budgetStandard")).isEqualTo("概算按初步设计深度（虚构）");

    days.nextMorning();
    planned.handedIn("first");
    days.nextMorning();
    days.nextMorning();
    plan = plan(OWNER, planned);
    assertThat(plan.getList("lines.state")).containsExactly("ON_TIME", "OVERDUE");
    assertThat(plan.getInt("lines[1].workingDaysLate")).isEqualTo(1);
    late(LEADER, planned)
        .body("items.name", equalTo(List.of("项目核准")))
        .body("items[0].workingDaysLate", equalTo(1));
    late(Tokens.of("handler").department("350500-DRC"), planned)
        .body("items.name", equalTo(List.of("项目核准")));
    late(Tokens.of("leader").region("370481"), planned).body("items", equalTo(List.of()));

    rows.change("update item set status = 'GRANTED' where project_id = ?", planned.project());
    planned.handedIn("second");
    plan = plan(OWNER, planned);
    assertThat(plan.getList("lines.state")).containsExactly("ON_TIME", "LATE");
    late(LEADER, planned).body("items", equalTo(List.of()));
    assertThat(rows.facts(planned.project()))
        .contains("checklist.applied", "hand-in.scheduled", "item.received");
  }

  @Test
  void days_past_and_lines_handed_in_are_not_scheduled_and_only_the_officer_or_a_leader_may() {
    Planned planned = planned("BJ-2");
    Map<String, Object> yesterday = new HashMap<>(decision(1));
    yesterday.put("handInOn", days.today().minusDays(1).toString());
    planned
        .line(LEADER, "first", "schedule-hand-in", yesterday)
        .statusCode(422)
        .body("errors.pointer", hasItem("/handInOn"));
    planned.line(OWNER, "first", "schedule-hand-in", decision(1)).statusCode(403);
    int stranger =
        planned
            .line(Tokens.of("officer").region("350500"), "first", "schedule-hand-in", decision(1))
            .extract()
            .statusCode();
    assertThat(stranger).isIn(403, 404);
    planned.line(LEADER.region("370481"), "first", "schedule-hand-in", decision(1)).statusCode(404);
    planned.handedIn("first");
    planned
        .line(LEADER, "first", "schedule-hand-in", decision(1))
        .statusCode(409)
        .body("code", equalTo("plan-line-taken"));
    as(LEADER)
        .noFilters()
        .body(decision(1))
        .post("/api/v1/plan-lines/{id}/actions/schedule-hand-in", planned.line("second"))
        .then()
        .statusCode(428);
  }

  @Test
  void the_years_plan_stands_beside_what_was_and_says_why_they_differ() {
    Planned planned = planned("BJ-3");
    YearMonth now = YearMonth.from(days.today());
    planned
        .line(LEADER, "first", "plan-year", months(now, now))
        .statusCode(200)
        .body("handInMonth", equalTo(now.toString()));
    planned.line(LEADER, "second", "plan-year", months(now, now.plusMonths(2))).statusCode(200);
    planned
        .line(LEADER, "second", "plan-year", months(now.plusMonths(1), now))
        .statusCode(422)
        .body("errors.pointer", hasItems("/approvalMonth"));
    planned
        .line(LEADER, "first", "explain-deviation", Map.of("reason", "提前报件（虚构）"))
        .statusCode(200);
    planned.granted("first", "350500-PLANNING");

    String query = "?year=" + now.getYear() + "&project=" + planned.project();
    JsonPath ledger = ledger(query);
    assertThat(ledger.getList("items.item")).containsExactly("用地预审", "项目核准");
    assertThat(ledger.<String, Object>getMap("items[0]"))
        .containsEntry("handInMonth", now.toString())
        .containsEntry("handedInOn", days.today().toString())
        .containsEntry("approvedOn", days.today().toString())
        .containsEntry("deviation", "报件如期，批复如期")
        .containsEntry("reason", "提前报件（虚构）");
    assertThat(
            ledger("?year=" + (now.getYear() + 5) + "&project=" + planned.project())
                .getList("items"))
        .isEmpty();
    assertThat(ledger(query + "&department=350500-DRC").getList("items.item"))
        .containsExactly("项目核准");
    assertThat(ledger(query + "&text=预审").getList("items.item")).containsExactly("用地预审");
    assertThat(ledger(query + "&text=人民医院").getList("items.item")).containsExactly("用地预审", "项目核准");
    assertThat(ledger(query + "&text=码头").getList("items")).isEmpty();
    as(LEADER)
        .queryParam("text", " ")
        .get("/api/v1/ledgers/annual-plan" + query)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/text"));

    JsonPath months = as(LEADER).get("/api/v1/ledgers/annual-plan/months" + query).jsonPath();
    assertThat(months.getList("months")).hasSize(12);
    assertThat(
            as(LEADER)
                .get("/api/v1/ledgers/annual-plan/months" + query + "&text=核准")
                .jsonPath()
                .getInt("months.plannedHandIns.sum()"))
        .isEqualTo(1);
    assertThat(months.<String, Object>getMap("months[" + (now.getMonthValue() - 1) + "]"))
        .containsEntry("plannedHandIns", 2)
        .containsEntry("handIns", 1)
        .containsEntry("plannedApprovals", 1)
        .containsEntry("approvals", 1);

    Printed sheet =
        new Printed(
            as(LEADER)
                .get("/api/v1/ledgers/annual-plan/export" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    assertThat(sheet.row(2))
        .startsWith("序号", "项目", "事项", "部门", "计划报件月", "计划批复月", "实际报件", "实际批复", "偏差及原因");
    assertThat(sheet.row(3)).contains("报件如期，批复如期；提前报件（虚构）");
    as(LEADER)
        .get("/api/v1/ledgers/annual-plan")
        .then()
        .statusCode(422)
        .body("errors.pointer", not(equalTo(List.of())));
  }

  private static Planned planned(String code) {
    return Planned.of(
        code,
        List.of(
            Procedure.line("first", "用地预审", "PLANNING", 25),
            Procedure.line("second", "项目核准", "DRC", 15, "first")));
  }

  private Map<String, Object> decision(int workingDays) {
    return Map.of(
        "handInOn", days.workingDaysOn(workingDays).toString(),
        "handInBy", "报件人甲（虚构）",
        "textStandard", "可研报告按编制大纲（虚构）",
        "budgetStandard", "概算按初步设计深度（虚构）",
        "decidedIn", "项目专题会议纪要第1号（虚构）");
  }

  private static Map<String, Object> months(YearMonth handIn, YearMonth approval) {
    return Map.of("handInMonth", handIn.toString(), "approvalMonth", approval.toString());
  }

  private static JsonPath plan(Tokens who, Planned planned) {
    return as(who)
        .get("/api/v1/projects/{id}/submission-plan", planned.project())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse late(Tokens who, Planned planned) {
    return as(who).get("/api/v1/late-hand-ins?project=" + planned.project()).then().statusCode(200);
  }

  private static JsonPath ledger(String query) {
    return as(LEADER)
        .get("/api/v1/ledgers/annual-plan" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
