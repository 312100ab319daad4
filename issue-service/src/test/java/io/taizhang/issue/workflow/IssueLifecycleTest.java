package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueLifecycleTest {
  @Inject County county;
  @Inject Rows rows;
  private static final Timetable TIMES = Almanac.base().national();

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void an_issue_goes_through_its_five_stages_and_keeps_its_history() {
    String id = Steps.register();
    Steps.step(id, "accept").then().statusCode(200).body("state", equalTo("ACCEPTED"));
    Steps.step(id, "classify").then().statusCode(200).body("tier", equalTo("COMPLEX"));
    Steps.step(id, "refer")
        .then()
        .statusCode(200)
        .body("leadDepartment", equalTo(County.CITY_MANAGEMENT));
    Steps.step(id, "close")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("closing.cause", equalTo("MATERIAL_TOLD_TOO_LATE"))
        .body("closing.onTheSpot", equalTo(false));
    Steps.step(id, "feed-back")
        .then()
        .statusCode(200)
        .body("state", equalTo("FED_BACK"))
        .body("feedback.satisfied", equalTo(true));

    JsonPath history = clerk().get("/api/v1/issues/" + id + "/history").jsonPath();
    assertThat(history.getList("step"))
        .containsExactly("REGISTER", "ACCEPT", "CLASSIFY", "REFER", "CLOSE", "FEED_BACK");
    assertThat(history.getList("to"))
        .containsExactly("REGISTERED", "ACCEPTED", "CLASSIFIED", "REFERRED", "CLOSED", "FED_BACK");
    assertThat(history.getString("[4].by")).isEqualTo("handler");
  }

  @Test
  void every_stage_has_a_clock_of_its_own_and_none_runs_at_the_end() {
    String id = Steps.registeredAnd("accept", "classify", "refer", "close", "feed-back");

    JsonPath clocks = clerk().get("/api/v1/issues/" + id + "/clocks").jsonPath();
    assertThat(clocks.getList("stage"))
        .containsExactly("ACCEPT", "CLASSIFY", "REFER", "HANDLE", "FEED_BACK");
    assertThat(clocks.getList("limit"))
        .containsExactly("1个工作日", "1个工作日", "1个工作日", "15个工作日", "3个工作日");
    assertThat(clocks.getList("phase")).containsOnly("STOPPED");
    assertThat(clocks.getList("department"))
        .containsExactly(
            County.WINDOW, County.WINDOW, County.WINDOW, County.CITY_MANAGEMENT, County.WINDOW);
  }

  @Test
  void the_due_date_of_handling_is_fifteen_working_days_off_and_explains_itself() {
    String id = Steps.registeredAnd("accept", "classify", "refer");

    JsonPath clock = handler().get("/api/v1/issues/" + id + "/clocks").jsonPath();
    Instant started = OffsetDateTime.parse(clock.getString("[3].startedAt")).toInstant();
    Instant due = OffsetDateTime.parse(clock.getString("[3].dueAt")).toInstant();
    assertThat(due)
        .isEqualTo(
            TIMES
                .hours()
                .close(TIMES.calendar().plusWorkingDays(BusinessZone.dateOf(started), 15)));

    handler()
        .get("/api/v1/issues/" + id + "/clocks/" + clock.getString("[3].id") + "/explanation")
        .then()
        .statusCode(200)
        .body("counted", equalTo(15))
        .body("days[0].reason", equalTo("DAY_ZERO"))
        .body("dueAt", equalTo(clock.getString("[3].dueAt")));
  }

  @Test
  void a_new_issue_has_a_number_a_place_and_its_earlier_trips() {
    clerk()
        .body(Steps.registration())
        .post("/api/v1/issues")
        .then()
        .statusCode(201)
        .header("Location", matchesPattern(".*/api/v1/issues/[0-9a-f-]{36}"))
        .body("number", matchesPattern("BBC-350783-20\\d\\d-\\d{4,}"))
        .body("state", equalTo("REGISTERED"))
        .body("awaits", equalTo("ACCEPT"))
        .body("triedBefore.size()", equalTo(2))
        .body("triedBefore[0].date", equalTo("2019-05-13"))
        .body("person.phone", equalTo("138****1234"));
  }

  @Test
  void an_issue_may_be_closed_on_the_spot_before_it_is_referred() {
    for (String id :
        List.of(Steps.registeredAnd("accept"), Steps.registeredAnd("accept", "classify"))) {
      Steps.step(id, "close-on-the-spot")
          .then()
          .statusCode(200)
          .body("state", equalTo("CLOSED"))
          .body("awaits", equalTo("FEED_BACK"))
          .body("closing.onTheSpot", equalTo(true));
      Steps.step(id, "feed-back").then().statusCode(200);
    }
  }

  @Test
  void every_step_is_published_once_in_order_under_the_issues_key() {
    Map<String, Object> body = Steps.registration();
    body.put("itemId", County.LAND_APPROVAL);
    String id = Steps.register(body);
    for (String verb : List.of("accept", "classify", "refer")) {
      Steps.step(id, verb).then().statusCode(200);
    }
    Steps.step(id, "close")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/difference"));
    Map<String, Object> closing = new HashMap<>(Steps.CLOSE);
    closing.put("difference", "用地审批另行办理，维修资金已拨付");
    Steps.act(handler(), id, "close", closing).then().statusCode(200);
    Steps.step(id, "feed-back").then().statusCode(200);

    await()
        .untilAsserted(
            () ->
                assertThat(
                        rows.texts(
                            "select event_type from event_log where stream_key = ?"
                                + " order by sequence",
                            id))
                    .extracting(type -> type.replaceAll("io.taizhang.issue.|.v1", ""))
                    .containsExactly(
                        "issue.registered",
                        "clock.started",
                        "issue.accepted",
                        "clock.stopped",
                        "clock.started",
                        "issue.classified",
                        "clock.stopped",
                        "clock.started",
                        "issue.referred",
                        "clock.stopped",
                        "clock.started",
                        "issue.closed",
                        "clock.stopped",
                        "clock.started",
                        "issue.fed-back",
                        "clock.stopped"));
    JsonPath closed =
        JsonPath.from(
            rows.texts(
                    "select payload from event_log where stream_key = ?"
                        + " and event_type = 'io.taizhang.issue.issue.closed.v1'",
                    id)
                .getFirst());
    assertThat(closed.getString("data.projectId")).isEqualTo(County.LIQUOR_PLANT.toString());
    assertThat(closed.getString("data.itemId")).isEqualTo(County.LAND_APPROVAL.toString());
    assertThat(closed.getString("data.difference")).isEqualTo("用地审批另行办理，维修资金已拨付");
    assertThat(closed.getString("data.cause")).isEqualTo("MATERIAL_TOLD_TOO_LATE");
    assertThat(closed.getString("data.fix")).contains("一次性告知单");
    assertThat(closed.getString("region")).isEqualTo(County.JIANOU_PATH);
  }
}
