package io.taizhang.ledger.meeting;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.Conference;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class MeetingApiTest {

  private static final String MEETINGS = Conference.MEETINGS;

  @Inject Days days;
  @Inject Rows rows;
  private String park;
  private String department;
  private Conference conference;
  private UUID project;

  @BeforeEach
  void a_morning_in_a_park_with_a_project() {
    park = County.park(33);
    department = park + "-HOUSING";
    conference = new Conference(park);
    project = County.projectIn(park);
    days.nextMorning();
  }

  @Test
  void the_agenda_fills_from_open_problems_and_owners_requests_overdue_first_and_never_twice() {
    String later = problem(project, 9);
    String soon = problem(project, 3);
    String struckOff = problem(project, 3);
    as(Tokens.of("head").region(park).department(park + "-HOUSING"))
        .body(Map.of("evidence", "已解决"))
        .post("/api/v1/problems/{id}/actions/request-strike-off", struckOff)
        .then()
        .statusCode(200);
    as(conference.leader())
        .body(Map.of())
        .post("/api/v1/problems/{id}/actions/strike-off", struckOff)
        .then()
        .statusCode(200);
    problem(County.projectIn(park), 3);
    String request = request(6);
    UUID meeting = conference.planned("JOINT_CONFERENCE", days, project);
    add(meeting, "通报上周情况").statusCode(201).body("position", equalTo(1));

    fill(meeting)
        .statusCode(200)
        .body("position", contains(1, 2, 3, 4))
        .body("kind", contains("OTHER", "PROBLEM", "OWNER_REQUEST", "PROBLEM"))
        .body("problemId", contains(null, soon, null, later))
        .body("[2].ownerRequestId", equalTo(request));
    fill(meeting).statusCode(200).body("", hasSize(4));
    String another = problem(project, 1);
    fill(meeting).body("[4].problemId", equalTo(another));

    List<String> ids = fill(meeting).extract().path("id");
    conference
        .step(meeting, "drop-point", Map.of("pointId", ids.getFirst()))
        .statusCode(200)
        .body("", hasSize(4));
    conference
        .step(meeting, "drop-point", Map.of("pointId", ids.getFirst()))
        .statusCode(422)
        .body("errors.pointer", contains("/pointId"));
  }

  @Test
  void a_meeting_of_a_region_takes_up_what_is_open_in_all_of_its_projects() {
    String one = problem(project, 3);
    String other = problem(County.projectIn(park), 3);
    UUID meeting = conference.planned("WEEKLY", days, null);
    List<String> open = fill(meeting).extract().path("problemId");
    assertThat(open).contains(one, other);
  }

  @Test
  void a_site_visit_is_held_with_expert_decider_and_doer_only() {
    UUID visit = conference.planned("SITE_VISIT", days, project);
    conference
        .step(visit, "hold", Map.of())
        .statusCode(409)
        .body("code", equalTo("visit-roles-missing"))
        .body("detail", equalTo("现场还缺：专家、有权的人、具体办的人"));
    attend(visit, "EXPERT", "DECIDER").statusCode(200);
    conference.step(visit, "hold", Map.of()).statusCode(409);
    attend(visit, "EXPERT", "DECIDER", "DOER")
        .statusCode(200)
        .body("attendance.departments[0].bottomLine", equalTo("不得占用规划绿地"));
    conference.step(visit, "hold", Map.of()).statusCode(200).body("status", equalTo("HELD"));
    attend(visit, "EXPERT").statusCode(409).body("code", equalTo("visit-roles-missing"));
    assertThat(rows.facts(project)).containsExactly("project.registered", "meeting.held");
    assertThat(rows.envelopes(project)).noneMatch(event -> event.contains("示例人员"));
  }

  @Test
  void a_conclusion_is_split_among_departments_and_answers_its_point() {
    String problem = problem(project, 3);
    String request = request(5);
    UUID meeting = conference.planned("JOINT_CONFERENCE", days, project);
    List<String> points = fill(meeting).extract().path("id");
    conclude(meeting, points.getFirst())
        .statusCode(409)
        .body("code", equalTo("meeting-out-of-order"));
    conference.step(meeting, "hold", Map.of()).statusCode(200);
    add(meeting, "迟到的议题").statusCode(409);

    conclude(meeting, points.get(0))
        .statusCode(201)
        .body("actions.departmentCode", contains(department, County.HOUSING))
        .body("actions.problemId", contains(problem, problem))
        .body("actions.projectId", contains(project.toString(), project.toString()));
    String action =
        conclude(meeting, points.get(1)).statusCode(201).extract().path("actions[0].id");
    as(conference.leader())
        .get("/api/v1/owner-requests/{id}", request)
        .then()
        .body("status", equalTo("TAKEN"))
        .body("actionId", equalTo(action));
    as(conference.leader())
        .get(MEETINGS + "/{id}/agenda-points", meeting)
        .then()
        .body("concluded", contains(true, true));

    conference.step(meeting, "close", Map.of()).statusCode(200).body("status", equalTo("CLOSED"));
    conclude(meeting, points.get(0)).statusCode(409);
    as(conference.leader())
        .get(MEETINGS + "/{id}/conclusions", meeting)
        .then()
        .body("", hasSize(2))
        .body("[0].actions", hasSize(2));
  }

  @Test
  void the_minutes_are_put_together_from_the_facts() {
    problem(project, 3);
    UUID visit = conference.planned("SITE_VISIT", days, project);
    List<String> points = fill(visit).extract().path("id");
    attend(visit, "EXPERT", "DECIDER", "DOER").statusCode(200);
    conference.step(visit, "hold", Map.of()).statusCode(200);
    conclude(visit, points.getFirst()).statusCode(201);
    as(conference.leader())
        .get(MEETINGS + "/{id}/minutes", visit)
        .then()
        .statusCode(200)
        .body("kind", equalTo("现场"))
        .body("agenda", hasSize(1))
        .body("conclusions[0].actions", hasSize(2))
        .body("departments.'" + department + "'", equalTo("园区建设局"));
    String text =
        as(conference.leader())
            .get(MEETINGS + "/{id}/minutes/document", visit)
            .then()
            .statusCode(200)
            .header("Content-Type", containsString("text/markdown"))
            .header("Content-Disposition", containsString("filename*=UTF-8''"))
            .extract()
            .asString();
    assertThat(text)
        .contains("会议纪要", "- 专家：示例人员（虚构）（园区建设局工程师）", "不得占用规划绿地", "用地批复未取得")
        .contains("| XD-" + park, "经办人甲（虚构）（科员）");
  }

  @Test
  void a_meeting_is_cancelled_with_a_reason_and_held_not_before_its_day() {
    UUID meeting = planned(days.workingDaysOn(2).toString());
    conference.step(meeting, "hold", Map.of()).statusCode(409);
    conference.step(meeting, "cancel", Map.of("reason", "防汛（虚构）")).statusCode(200);
    conference.step(meeting, "hold", Map.of()).statusCode(409);
    fill(meeting).statusCode(409);
    plan(days.today().minusDays(1).toString())
        .statusCode(422)
        .body("errors.pointer", contains("/date"));
  }

  @Test
  void a_tea_talk_of_three_companies_is_held_with_a_warning() {
    UUID talk = conference.planned("TEA_TALK", days, null);
    conference
        .step(
            talk,
            "record-attendance",
            Map.of("departments", List.of(), "companies", List.of("甲公司", "乙公司", "丙公司")))
        .statusCode(200)
        .body("warnings", hasSize(1));
    conference.step(talk, "hold", Map.of()).statusCode(200);
  }

  @Test
  void an_officer_calls_meetings_of_the_own_project_only() {
    Tokens officer = Tokens.of("officer").region(park);
    String id = County.officer(officer, department);
    plan(officer, Map.of()).statusCode(403).body("code", equalTo("not-assigned"));
    plan(officer, Map.of("projectId", project)).statusCode(422);
    as(Tokens.of("leader"))
        .body(Map.of("officerId", id))
        .post("/api/v1/projects/{id}/actions/assign-officer", project)
        .then()
        .statusCode(200);
    UUID meeting = County.id(plan(officer, Map.of("projectId", project)).statusCode(201));
    as(officer).post(MEETINGS + "/{id}/actions/fill-agenda", meeting).then().statusCode(200);
  }

  @Test
  void a_department_sees_the_meetings_that_concern_it_and_nobody_elsewhere_sees_any() {
    UUID meeting = conference.planned("WEEKLY", days, null);
    Tokens planning = Tokens.of("handler").region(park).department("350500-PLANNING");
    Tokens other = Tokens.of("head").region(park).department(County.HOUSING);
    see(planning, meeting).statusCode(404);
    as(conference.leader())
        .body(Map.of("text", "选址意见", "departmentCode", "350500-PLANNING"))
        .post(MEETINGS + "/{id}/agenda-points", meeting)
        .then()
        .statusCode(201);
    see(planning, meeting).statusCode(200);
    conference.step(meeting, "hold", Map.of()).statusCode(200);
    see(other, meeting).statusCode(404);
    conference.action(
        meeting, List.of(Conference.task(County.HOUSING, days.workingDaysOn(1).toString())));
    see(other, meeting).statusCode(200);
    see(Tokens.of("leader").region("370481"), meeting).statusCode(404);
    see(Tokens.of("owner").region(park), meeting).statusCode(403);
    as(conference.leader())
        .get(MEETINGS + "?kind=WEEKLY&status=CANCELLED&region=" + park)
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  private ValidatableResponse plan(String date) {
    return plan(conference.leader(), Map.of("date", date));
  }

  private UUID planned(String date) {
    return County.id(plan(date).statusCode(201));
  }

  private ValidatableResponse plan(Tokens who, Map<String, ?> changes) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "kind", "MONTHLY_SPECIAL",
                "title", "月专题会（虚构）",
                "regionCode", park,
                "place", "管委会",
                "date", days.today().toString(),
                "startsAt", "15:00"));
    body.putAll(changes);
    return as(who).body(body).post(MEETINGS).then();
  }

  private ValidatableResponse conclude(UUID meeting, String point) {
    return conference.conclude(
        meeting,
        Map.of(
            "pointId",
            point,
            "text",
            "两部门分头办理（虚构）",
            "tasks",
            List.of(
                Conference.task(department, days.workingDaysOn(2).toString()),
                Conference.task(County.HOUSING, days.workingDaysOn(3).toString()))));
  }

  private ValidatableResponse attend(UUID meeting, String... roles) {
    List<Map<String, String>> people =
        Stream.of(roles)
            .map(role -> Map.of("name", "示例人员（虚构）", "post", "工程师", "role", role))
            .toList();
    return conference.step(
        meeting,
        "record-attendance",
        Map.of(
            "departments",
            List.of(
                Map.of(
                    "departmentCode",
                    department,
                    "requirement",
                    "消防通道宽度不少于四米",
                    "bottomLine",
                    "不得占用规划绿地",
                    "people",
                    people)),
            "companies",
            List.of()));
  }

  private ValidatableResponse add(UUID meeting, String text) {
    return as(conference.leader())
        .body(Map.of("text", text))
        .post(MEETINGS + "/{id}/agenda-points", meeting)
        .then();
  }

  private ValidatableResponse fill(UUID meeting) {
    return conference.step(meeting, "fill-agenda", Map.of());
  }

  private static ValidatableResponse see(Tokens who, UUID meeting) {
    return as(who).get(MEETINGS + "/{id}", meeting).then();
  }

  private String problem(UUID of, int workingDays) {
    return as(conference.leader())
        .body(
            Map.of(
                "projectId",
                of,
                "description",
                "用地批复未取得",
                "measure",
                "提前介入",
                "person",
                "推进专员甲（虚构）",
                "departmentCode",
                department,
                "dueOn",
                days.workingDaysOn(workingDays).toString()))
        .post("/api/v1/problems")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String request(int workingDays) {
    return as(Tokens.of("owner").region(park))
        .body(
            Map.of(
                "projectId",
                project,
                "wanted",
                "请协调临时用电",
                "wishedOn",
                days.workingDaysOn(workingDays).toString()))
        .post("/api/v1/owner-requests")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
