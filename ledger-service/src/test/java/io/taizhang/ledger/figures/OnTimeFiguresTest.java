package io.taizhang.ledger.figures;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Planned;
import io.taizhang.ledger.fixture.Procedure;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class OnTimeFiguresTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Days days;

  @Test
  void in_time_late_and_running_overdue_are_told_apart_by_what_is_asked() {
    String park = County.park(98);
    Tokens handler = Tokens.of("handler").region(park).department(park + "-HOUSING");
    UUID project = County.projectIn(park);
    days.nextMorning();
    String month = days.today().toString().substring(0, 7);
    UUID late = County.acceptedIn(park, project, 1);
    UUID inTime = County.acceptedIn(park, project, 5);
    County.acceptedIn(park, project, 1);
    grant(handler, inTime);
    days.nextMorning();
    days.nextMorning();
    grant(handler, late);

    one(park, "DEPARTMENT")
        .body("key", contains(park + "-HOUSING"))
        .body("name", contains("园区建设局"))
        .body("overdue", contains(1));
    one(park, "KIND").body("key", contains("LICENCE")).body("name", contains("行政许可"));
    one(park, "MODE").body("key", contains("ORDINARY")).body("name", contains("普通办理"));
    one(park, "REGION").body("key", contains("")).body("name", contains("示例园区本级"));
    by(LEADER, park, "MONTH", "&from=" + month + "-01")
        .body("[0].key", equalTo(month))
        .body("[0].overdue", nullValue());
    by(LEADER, "350500", "REGION", "&project=" + project)
        .body("key", contains(park))
        .body("name", contains("示例园区"));
    by(LEADER, park, "REGION", "&department=350500-HOUSING").body("", hasSize(0));

    UUID other = County.projectIn(park);
    County.acceptedIn(park, other, 1);
    days.nextMorning();
    days.nextMorning();
    by(LEADER, park, "DEPARTMENT", "&project=" + other)
        .body("items", contains(0))
        .body("onTimeRate", contains(nullValue()))
        .body("overdue", contains(1));
    byte[] sheet =
        as(LEADER)
            .get("/api/v1/figures/on-time/export?by=DEPARTMENT&region=" + park)
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("on-time-" + park))
            .extract()
            .asByteArray();
    assertThat(sheet).startsWith('P', 'K');
    as(LEADER)
        .get("/api/v1/figures/bottlenecks/export?by=KIND&region=" + park)
        .then()
        .statusCode(200);
  }

  @Test
  void an_owner_is_told_of_the_own_projects_only() {
    String park = County.park(77);
    Tokens handler = Tokens.of("handler").region(park).department(park + "-HOUSING");
    UUID own = County.projectIn(park);
    UUID foreign =
        County.project(
            Map.of(
                "regionCode",
                park,
                "departmentCode",
                park + "-HOUSING",
                "ownerCreditCode",
                "91110108351303601C"));
    grant(handler, County.acceptedIn(park, own, 3));
    grant(handler, County.acceptedIn(park, foreign, 4));
    by(LEADER, park, "KIND", "")
        .body("items", contains(2))
        .body("onTime", contains(2))
        .body("late", contains(0))
        .body("promisedDays", contains(7));
    by(Tokens.of("owner"), park, "KIND", "")
        .body("items", contains(1))
        .body("promisedDays", contains(3));
    as(Tokens.of("owner"))
        .get("/api/v1/figures/bottlenecks?region=" + park)
        .then()
        .statusCode(200)
        .body("items", contains(1));
    as(Tokens.of("clerk")).get("/api/v1/figures/on-time?by=KIND").then().statusCode(403);
    as(LEADER).get("/api/v1/figures/on-time").then().statusCode(422);
    as(LEADER).get("/api/v1/figures/bottlenecks?top=0").then().statusCode(422);
  }

  @Test
  void a_planned_item_waits_from_the_decision_that_it_comes_after_and_pauses_stand_apart() {
    Procedure.founded();
    Planned planned =
        Planned.of(
            "TJ-DD",
            List.of(
                Procedure.line("first", "用地预审", "PLANNING", 25),
                Procedure.line("second", "选址意见", "PLANNING", 20, "first")));
    days.nextMorning();
    planned.granted("first", "350500-PLANNING");
    days.nextMorning();
    days.nextMorning();
    days.nextMorning();
    UUID second = planned.handedIn("second");
    as(Tokens.of("clerk")).post("/api/v1/items/{id}/actions/accept", second).then().statusCode(200);
    days.nextMorning();
    Tokens planning = Tokens.of("handler").department("350500-PLANNING");
    act(planning, second, "begin-handling", Map.of());
    act(
        planning,
        second,
        "begin-special-procedure",
        Map.of(
            "basis", "EXPERT_REVIEW",
            "notice", "评审告知书（虚构）",
            "expectedEnd", days.workingDaysOn(9).toString()));
    days.nextMorning();
    days.nextMorning();
    act(planning, second, "end-special-procedure", Map.of());
    days.nextMorning();
    grant(planning, second);

    bottlenecks("by=CHECKLIST_ITEM&order=WAITED&project=" + planned.project())
        .body("key", contains("second", "first"))
        .body("name", contains("选址意见", "用地预审"))
        .body("checklistId[0]", equalTo(planned.checklist().toString()))
        .body("waited.median", contains(3, 1))
        .body("used.median", contains(1, 0))
        .body("paused.items", contains(1, 0))
        .body("paused.median", contains(3, 0))
        .body("paused.mean[0]", equalTo(3f));
    bottlenecks("by=CHECKLIST_ITEM&top=1&project=" + planned.project())
        .body("key", contains("second"));
    bottlenecks("by=KIND&project=" + planned.project())
        .body("key", contains("LICENCE"))
        .body("department", contains("自然资源和规划局"))
        .body("used.items", contains(2))
        .body("used.median", contains(0))
        .body("used.p90", contains(1))
        .body("used.mean", contains(0.5f));
  }

  private static void act(Tokens who, UUID item, String verb, Map<String, ?> body) {
    as(who).body(body).post("/api/v1/items/{id}/actions/" + verb, item).then().statusCode(200);
  }

  private static void grant(Tokens handler, UUID item) {
    act(handler, item, "grant", Map.of("text", "准予（虚构）"));
  }

  private static ValidatableResponse bottlenecks(String query) {
    return as(LEADER).get("/api/v1/figures/bottlenecks?" + query).then().statusCode(200);
  }

  private static ValidatableResponse by(Tokens who, String region, String group, String more) {
    return as(who)
        .get("/api/v1/figures/on-time?by=" + group + "&region=" + region + more)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse one(String region, String group) {
    return by(LEADER, region, group, "")
        .body("items", contains(2))
        .body("onTime", contains(1))
        .body("late", contains(1))
        .body("onTimeRate", contains(50f))
        .body("promisedDays", contains(6))
        .body("usedDays", contains(2));
  }
}
