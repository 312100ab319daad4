package io.taizhang.ledger.action;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.Conference;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import io.taizhang.ledger.fixture.Upstream;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ActionApiTest {

  private static final String ACTIONS = "/api/v1/actions";
  private static final Map<String, String> DONE = Map.of("evidence", "预审意见〔2026〕8号（虚构）");
  private static final Map<String, String> SEEN = Map.of("finding", "已看原件，属实");
  private static final Map<String, String> NOT_YET = Map.of("reason", "意见尚未盖章");

  @Inject Days days;
  @Inject Rows rows;
  @Inject Upstream upstream;
  private String park;
  private String department;
  private Conference conference;
  private Tokens handler;
  private UUID project;

  @BeforeEach
  void a_morning_in_a_park_with_a_project() {
    park = County.park(31);
    department = park + "-HOUSING";
    conference = new Conference(park);
    handler = Tokens.of("handler").region(park).department(department);
    project = County.projectIn(park);
    days.nextMorning();
  }

  @Test
  void an_action_is_due_at_the_end_of_the_agreed_days_office_hours() {
    UUID action = assigned(3);
    get(action)
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("overdue", equalTo(false))
        .body("dueAt", equalTo(days.closeOn(3)))
        .body("projectId", equalTo(project.toString()))
        .body("person", equalTo("经办人甲（虚构）"));
    assertThat(rows.facts(project))
        .containsExactly("project.registered", "meeting.held", "clock.started", "action.assigned");
    get(assigned(0)).body("dueAt", equalTo(days.closeOn(0)));
  }

  @Test
  void it_is_told_done_by_its_department_and_confirmed_by_somebody_else() {
    UUID action = assigned(2);
    step(Tokens.of("handler").region(park).department(County.HOUSING), action, "report-done", DONE)
        .statusCode(404);
    step(handler, action, "confirm", SEEN).statusCode(403);
    step(conference.leader(), action, "confirm", SEEN)
        .statusCode(409)
        .body("code", equalTo("action-out-of-order"));
    step(handler, action, "report-done", Map.of("evidence", " ")).statusCode(422);
    step(handler, action, "report-done", DONE)
        .statusCode(200)
        .body("status", equalTo("DONE"))
        .body("evidence", equalTo("预审意见〔2026〕8号（虚构）"));
    step(handler, action, "report-done", DONE).statusCode(409);
    step(conference.leader(), action, "confirm", SEEN)
        .statusCode(200)
        .body("status", equalTo("CONFIRMED"))
        .body("confirmedAt", notNullValue());
    as(handler)
        .get(ACTIONS + "/{id}/history", action)
        .then()
        .body("step", contains("REPORT_DONE", "CONFIRM"))
        .body("note", contains("预审意见〔2026〕8号（虚构）", "已看原件，属实"));
    assertThat(rows.facts(project)).endsWith("clock.stopped", "action.done", "action.confirmed");
  }

  @Test
  void the_officer_who_tells_it_done_does_not_confirm_it() {
    Tokens officer = Tokens.of("officer").region(park);
    as(Tokens.of("leader"))
        .body(Map.of("officerId", County.officer(officer, department)))
        .post("/api/v1/projects/{id}/actions/assign-officer", project)
        .then()
        .statusCode(200);
    UUID action = assigned(2);
    step(officer, action, "report-done", DONE).statusCode(200);
    step(officer, action, "confirm", SEEN)
        .statusCode(403)
        .body("code", equalTo("second-person-needed"));
    step(officer, action, "send-back", NOT_YET).statusCode(403);
    step(conference.leader(), action, "confirm", SEEN).statusCode(200);
  }

  @Test
  void sent_back_it_runs_on_as_if_it_had_never_stopped() {
    UUID action = assigned(1);
    String dueAt = get(action).extract().path("dueAt");
    step(handler, action, "report-done", DONE).statusCode(200);
    days.after(dueAt);
    get(action).body("overdue", equalTo(false));
    step(conference.leader(), action, "send-back", NOT_YET)
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("dueAt", equalTo(dueAt))
        .body("overdue", equalTo(true));
    assertThat(rows.facts(project)).endsWith("clock.corrected", "action.sent-back");
    step(handler, action, "report-done", DONE).statusCode(200);
    step(conference.leader(), action, "send-back", NOT_YET).statusCode(200);
    step(handler, action, "report-done", DONE).statusCode(200);
    step(conference.leader(), action, "confirm", SEEN).statusCode(200);
  }

  @Test
  void its_date_moves_once_later_and_before_it_is_due() {
    UUID action = assigned(2);
    String later = days.workingDaysOn(5).toString();
    move(handler, action, later).statusCode(403);
    move(conference.leader(), action, days.workingDaysOn(1).toString())
        .statusCode(422)
        .body("errors.pointer", contains("/dueOn"));
    move(conference.leader(), action, days.today().plusYears(2).toString()).statusCode(422);
    move(conference.leader(), action, later)
        .statusCode(200)
        .body("dueOn", equalTo(later))
        .body("movedFrom", equalTo(days.workingDaysOn(2).toString()))
        .body("dueAt", equalTo(days.closeOn(5)));
    move(conference.leader(), action, days.workingDaysOn(8).toString())
        .statusCode(409)
        .body("code", equalTo("clock-already-extended"));
    assertThat(rows.facts(project)).endsWith("clock.extended", "action.due-moved");

    UUID late = assigned(0);
    days.after(get(late).extract().path("dueAt"));
    move(conference.leader(), late, days.workingDaysOn(3).toString())
        .statusCode(409)
        .body("code", equalTo("clock-extension-after-due"));
  }

  @Test
  void a_step_rests_on_the_version_that_was_seen() {
    UUID action = assigned(2);
    as(handler)
        .header("If-Match", "\"7\"")
        .body(DONE)
        .post(ACTIONS + "/{id}/actions/report-done", action)
        .then()
        .statusCode(412);
  }

  @Test
  void a_late_one_opens_one_supervision_order() {
    UUID meeting = conference.held(days, null);
    UUID action =
        conference.action(meeting, List.of(Conference.task(department, days.today().toString())));
    String dueAt = get(action).extract().path("dueAt");
    String clock = rows.texts("select clock_id from action where id = ?", action).getFirst();
    Map<String, Object> claim =
        Map.of("clockId", clock, "revision", 1, "dueAt", dueAt, "raisedAt", dueAt);
    days.after(dueAt);
    upstream.tell("notification", "red-card.raised", clock, claim);
    upstream.tell("notification", "red-card.raised", clock, claim);
    as(Tokens.of("supervisor").region(park))
        .get("/api/v1/supervision-orders?limit=100")
        .then()
        .statusCode(200)
        .body("items.findAll { it.actionId == '" + action + "' }", hasSize(1))
        .body("items.find { it.actionId == '" + action + "' }.departmentCode", equalTo(department))
        .body("items.find { it.actionId == '" + action + "' }.itemId", equalTo(null))
        .body("items.find { it.actionId == '" + action + "' }.projectId", equalTo(null));
    assertThat(rows.facts(action))
        .containsExactly("clock.started", "action.assigned", "clock.started", "supervision.opened");
  }

  @Test
  void the_list_is_narrowed_by_what_is_asked_for() {
    UUID meeting = conference.held(days, project);
    UUID late = action(meeting, 0);
    days.after(get(late).extract().path("dueAt"));
    days.nextMorning();
    UUID open = action(conference.held(days, project), 1);
    UUID done = assigned(1);
    step(handler, done, "report-done", DONE).statusCode(200);

    assertThat(listed("overdue=true&project=" + project)).containsExactly(late.toString());
    assertThat(listed("overdue=false&project=" + project))
        .containsExactly(open.toString(), done.toString());
    assertThat(listed("meeting=" + meeting)).containsExactly(late.toString());
    assertThat(listed("status=DONE&project=" + project)).containsExactly(done.toString());
    assertThat(listed("department=350500-PLANNING")).isEmpty();
    assertThat(listed("project=" + project + "&region=" + park)).hasSize(3);
    assertThat(listed("mine=true&project=" + project)).hasSize(3);
    as(Tokens.of("leader").person("b").region(park))
        .get(ACTIONS + "?mine=true&project=" + project)
        .then()
        .body("items", hasSize(0));
    as(handler)
        .get(ACTIONS + "?mine=true&project=" + project)
        .then()
        .body("items.id", hasItem(open.toString()));
    as(handler).get(ACTIONS + "?overdue=yes").then().statusCode(422);
  }

  @Test
  void an_action_is_out_of_reach_of_another_region_and_of_the_owner() {
    UUID action = assigned(2);
    as(Tokens.of("leader").region("370481")).get(ACTIONS + "/{id}", action).then().statusCode(404);
    as(Tokens.of("owner").region(park)).get(ACTIONS + "/{id}", action).then().statusCode(403);
  }

  @Test
  void a_date_that_is_past_and_a_department_of_another_place_are_refused() {
    UUID meeting = conference.held(days, project);
    conference
        .conclude(
            meeting,
            Map.of(
                "text",
                "按此办理（虚构）",
                "tasks",
                List.of(Conference.task(department, days.today().minusDays(1).toString()))))
        .statusCode(422)
        .body("errors.pointer", contains("/tasks/0/dueOn"));
    conference
        .conclude(
            meeting,
            Map.of(
                "text",
                "按此办理（虚构）",
                "tasks",
                List.of(
                    Conference.task(department, days.today().toString()),
                    Conference.task("370481-HOUSING", days.today().toString()))))
        .statusCode(422)
        .body("errors.pointer", contains("/tasks/1/departmentCode"));
    assertThat(listed("meeting=" + meeting)).isEmpty();
  }

  private UUID assigned(int workingDays) {
    return action(conference.held(days, project), workingDays);
  }

  private UUID action(UUID meeting, int workingDays) {
    return conference.action(
        meeting, List.of(Conference.task(department, days.workingDaysOn(workingDays).toString())));
  }

  private List<String> listed(String filter) {
    return as(conference.leader())
        .get(ACTIONS + "?limit=100&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  private ValidatableResponse get(UUID action) {
    return as(conference.leader()).get(ACTIONS + "/{id}", action).then();
  }

  private static ValidatableResponse move(Tokens who, UUID action, String to) {
    return step(who, action, "move-due", Map.of("dueOn", to, "reason", "等待省厅批复（虚构）"));
  }

  private static ValidatableResponse step(
      Tokens who, UUID action, String verb, Map<String, ?> body) {
    return as(who).body(body).post(ACTIONS + "/{id}/actions/{verb}", action, verb).then();
  }
}
