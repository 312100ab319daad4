package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.ReviewingCounty.ASSISTANT;
import static io.taizhang.issue.fixture.ReviewingCounty.assistant;
import static io.taizhang.issue.fixture.ReviewingCounty.clerk;
import static io.taizhang.issue.fixture.ReviewingCounty.handler;
import static io.taizhang.issue.fixture.ReviewingCounty.head;
import static io.taizhang.issue.fixture.ReviewingCounty.leader;
import static io.taizhang.issue.fixture.ReviewingCounty.ok;
import static io.taizhang.issue.fixture.ReviewingCounty.referred;
import static io.taizhang.issue.fixture.ReviewingCounty.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.clock.BusinessClock;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.ReviewingCounty;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a department does where its result is reviewed. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ReviewedWorkTest {
  private static final Map<String, Object> REASON = Map.of("reason", "措施没有落实");

  @Inject County county;
  @Inject ReviewingCounty reviewing;
  @Inject BusinessClock time;
  @Inject Rows rows;

  @BeforeEach
  void the_counties_are_known() {
    county.tell();
    reviewing.tell();
  }

  @Test
  void a_result_is_drafted_signed_reviewed_and_then_closed() {
    String id = referred();
    Steps.act(handler(), id, "close", Steps.CLOSE)
        .then()
        .statusCode(409)
        .body("detail", containsString("办结审核"));
    Steps.act(head(), id, "sign-report", null).then().statusCode(409);
    ok(handler(), id, "draft-report", Steps.CLOSE);
    Steps.act(handler(), id, "sign-report", null).then().statusCode(403);
    ok(head(), id, "sign-report", null).then().body("state", equalTo("REPORTED"));
    ok(clerk(), id, "approve", null)
        .then()
        .body("state", equalTo("CLOSED"))
        .body("closing.fix", equalTo(Steps.CLOSE.get("fix")));
    assertThat(running(id)).containsExactly("FEED_BACK");
    clerk()
        .get("/api/v1/issues/" + id + "/reports")
        .then()
        .body("signedBy", contains("head"))
        .body("draftedBy", contains("handler"));
  }

  @Test
  void what_is_sent_back_goes_on_under_the_old_limit_and_the_windows_time_is_not_counted() {
    String id = reported();
    JsonPath handling = clock(id, "HANDLE");
    assertThat(handling.getString("phase")).isEqualTo("PAUSED");
    String clock = handling.getString("id");
    time.travel(time.instant().plus(Duration.ofDays(4)));
    ok(clerk(), id, "send-back", REASON)
        .then()
        .body("state", equalTo("REFERRED"))
        .body("progress.sentBack", equalTo(true));
    assertThat(clock(id, "HANDLE").getString("id")).isEqualTo(clock);
    assertThat(clock(id, "HANDLE").getString("phase")).isEqualTo("RUNNING");
    assertThat(clock(id, "HANDLE").getString("dueAt"))
        .isGreaterThan(handling.getString("startedAt"));
    assertThat(running(id)).containsExactlyInAnyOrder("HANDLE", "FIRST_CONTACT", "FIRST_ANSWER");
  }

  @Test
  void the_lead_reports_after_those_who_assist_each_with_a_clock() {
    String id = referred(ASSISTANT);
    assertThat(clock(id, "ASSIST").getString("department")).isEqualTo(ASSISTANT);
    ok(handler(), id, "draft-report", Steps.CLOSE);
    Steps.act(head(), id, "sign-report", null)
        .then()
        .statusCode(409)
        .body("detail", containsString(ASSISTANT));
    ok(assistant(), id, "report-assist", Map.of("text", "已提供小区底册"))
        .then()
        .body("progress.awaited", hasSize(0));
    assertThat(clock(id, "ASSIST").getString("phase")).isEqualTo("STOPPED");
    Steps.act(assistant(), id, "report-assist", Map.of("text", "再报")).then().statusCode(403);
    ok(head(), id, "sign-report", null);
  }

  @Test
  void an_extension_is_asked_once_decided_above_the_department_and_moves_the_due_date() {
    String id = referred();
    String due = clock(id, "HANDLE").getString("dueAt");
    Map<String, Object> asked = Map.of("days", 3, "reason", "须现场复核");
    Steps.act(handler(), id, "ask-extension", Map.of("days", 60, "reason", "太久"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/days"));
    ok(handler(), id, "ask-extension", asked);
    Steps.act(handler(), id, "ask-extension", asked).then().statusCode(409);
    Steps.act(head(), id, "decide-extension", Map.of("approved", true, "reason", "同意"))
        .then()
        .statusCode(403);
    ok(leader(), id, "decide-extension", Map.of("approved", true, "reason", "同意"))
        .then()
        .body("progress.extension", equalTo("APPROVED"));
    assertThat(clock(id, "HANDLE").getString("dueAt")).isGreaterThan(due);
    Steps.act(handler(), id, "ask-extension", asked).then().statusCode(409);
    assertThat(extended(id)).isEqualTo(List.of(clock(id, "HANDLE").getString("dueAt")));
  }

  @Test
  void an_extension_that_is_not_granted_is_told_nobody() {
    String id = referred();
    ok(handler(), id, "ask-extension", Map.of("days", 3, "reason", "须现场复核"));
    ok(leader(), id, "decide-extension", Map.of("approved", false, "reason", "不同意"))
        .then()
        .body("progress.extension", equalTo("REJECTED"));
    assertThat(extended(id)).isEmpty();
  }

  @Test
  void a_suspended_clock_stands_still_by_law_until_it_is_resumed() {
    String id = referred();
    String end = BusinessZone.dateOf(time.instant()).plusDays(10).toString();
    Map<String, Object> bare =
        Map.of("basis", "OTHER_LAW", "evidence", "告知书1号", "expectedEnd", end);
    Steps.act(handler(), id, "suspend", bare)
        .then()
        .statusCode(422)
        .body("code", equalTo("clock-law-missing"));
    ok(
        handler(),
        id,
        "suspend",
        Map.of("basis", "APPRAISAL", "evidence", "告知书1号", "expectedEnd", end));
    assertThat(clock(id, "HANDLE").getString("phase")).isEqualTo("PAUSED");
    Steps.act(handler(), id, "draft-report", Steps.CLOSE).then().statusCode(409);
    ok(handler(), id, "resume", null);
    assertThat(clock(id, "HANDLE").getString("phase")).isEqualTo("RUNNING");
  }

  @Test
  void the_inbox_counts_what_its_pages_show_and_each_box_its_own() {
    String lead = referred(ASSISTANT);
    String drafted = referred();
    ok(handler(), drafted, "draft-report", Steps.CLOSE);
    String back = reported();
    ok(clerk(), back, "send-back", REASON);
    String review = reported();

    for (Box box : List.of(Box.LEAD, Box.SENT_BACK, Box.TO_SIGN)) {
      JsonPath inbox = inbox(handler(), box);
      assertThat(inbox.getList("items"))
          .hasSize(inbox.getInt("boxes.find { it.box == '" + box + "' }.count"));
    }
    assertThat(inbox(handler(), Box.LEAD).getList("items.id", String.class))
        .contains(lead)
        .doesNotContain(drafted, back, review);
    assertThat(inbox(handler(), Box.TO_SIGN).getList("items.id", String.class)).contains(drafted);
    assertThat(inbox(handler(), Box.SENT_BACK).getList("items.id", String.class)).contains(back);
    assertThat(inbox(assistant(), Box.ASSIST).getList("items.id", String.class)).contains(lead);
    assertThat(inbox(assistant(), Box.LEAD).getList("items")).isEmpty();
    assertThat(inbox(clerk(), Box.TO_REVIEW).getList("items.id", String.class)).contains(review);
    ReviewingCounty.supervisor().get("/api/v1/issues/inbox").then().statusCode(403);
  }

  @Test
  void first_contact_and_first_answer_have_their_own_clocks_and_a_complex_answer_promises() {
    String id = ReviewingCounty.register();
    assertThat(running(id)).containsExactlyInAnyOrder("ACCEPT", "FIRST_CONTACT");
    ok(clerk(), id, "record-contact", Map.of("channel", "PHONE"));
    ok(clerk(), id, "accept", null);
    ok(clerk(), id, "classify", Map.of("category", "住宅专项维修资金", "tier", "COMPLEX"));
    assertThat(running(id)).containsExactlyInAnyOrder("REFER", "FIRST_ANSWER");
    Steps.act(clerk(), id, "record-answer", Map.of("text", "正在核实"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/promise"));
    String on = BusinessZone.dateOf(time.instant()).plusDays(20).toString();
    ok(
            clerk(),
            id,
            "record-answer",
            Map.of(
                "text",
                "已立项核查",
                "promise",
                Map.of("measure", "专人对接业委会", "person", "物业科科长", "on", on)))
        .then()
        .body("progress.promisedOn", equalTo(on));
    assertThat(running(id)).containsExactly("REFER");
    clerk().get("/api/v1/issues/" + id).then().body("progress.follower", equalTo("专班甲（虚构）"));
  }

  private static JsonPath inbox(io.restassured.specification.RequestSpecification caller, Box box) {
    return caller
        .get("/api/v1/issues/inbox?limit=100&box=" + box)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Until when, as the facts of extensions say. */
  private List<String> extended(String id) {
    return rows
        .texts(
            "select payload from (select stream_key, event_type, payload from outbox union all"
                + " select stream_key, event_type, payload from event_log) told where stream_key = ?"
                + " and event_type = 'io.taizhang.issue.issue.extended.v1'",
            id)
        .stream()
        .map(payload -> JsonPath.from(payload).getString("data.dueAt"))
        .toList();
  }

  private static JsonPath clock(String id, String stage) {
    return clerk()
        .get("/api/v1/issues/" + id + "/clocks")
        .jsonPath()
        .setRootPath("findAll { it.stage == '" + stage + "' }.last()");
  }

  private static List<String> running(String id) {
    return clerk()
        .get("/api/v1/issues/" + id + "/clocks")
        .jsonPath()
        .getList("findAll { it.phase == 'RUNNING' }.stage", String.class);
  }
}
