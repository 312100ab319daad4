package io.taizhang.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Downstream;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.region.Regions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Business time stands at 2026-09-28 09:00; each test has a region of its own. */
@QuarkusTest
@TestProfile(TrialDay.class)
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class CalendarResourceTest {

  private static final String CALENDARS = "/api/v1/calendars";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Limit FIVE_DAYS =
      new Limit(5, LimitUnit.WORKING_DAY, StartEvent.ACCEPTED, "承诺");

  @Inject Known known;
  @Inject Regions regions;
  @Inject WatchedClocks clocks;
  @Inject Downstream downstream;

  private final String county =
      "3505" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
  private final Tokens admin = Tokens.of("admin").region(county);

  @BeforeEach
  void regions() {
    known.regions();
    QuarkusTransaction.requiringNew()
        .run(() -> regions.keep(county, "示例县", Clocks.QUANZHOU.child(county)));
  }

  @Test
  void a_notice_is_entered_tried_out_and_published() {
    UUID moved = watched("2026-09-24T10:00:00+08:00");
    UUID past = watched("2026-09-01T10:00:00+08:00");
    String id = entered(off("2026-09-28"), off("2026-09-29"));
    tried(id)
        .body("state", equalTo("DRAFT"))
        .body("stateName", equalTo("草稿"))
        .body("number", nullValue())
        .body("trial.seen", equalTo(2))
        .body("trial.moved", equalTo(1))
        .body("trial.becomeOverdue", equalTo(0));
    Call.as(admin)
        .get(CALENDARS + "/" + id + "/moves")
        .then()
        .statusCode(200)
        .body("items.clockId", contains(moved.toString()))
        .body("items[0].dueAt", equalTo("2026-10-09T17:30:00+08:00"))
        .body("items[0].newDueAt", equalTo("2026-10-12T17:30:00+08:00"));

    int number =
        act(id, "publish", 0)
            .statusCode(200)
            .body("state", equalTo("PUBLISHED"))
            .extract()
            .path("number");
    assertThat(number).isGreaterThan(1);
    days("regionCode=" + county + "&from=2026-09-28&to=2026-09-28")
        .body("days[0].working", equalTo(false))
        .body("days[0].source", equalTo("示例办〔2026〕1号"));
    days("regionCode=" + county + "&from=2026-09-28&to=2026-09-28&version=1")
        .body("days[0].working", equalTo(true));
    days("regionCode=" + county + "&from=2026-09-28&to=2026-09-28&asKnownOn=2026-08-31")
        .body("days[0].working", equalTo(true));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(downstream.events("calendar").stream().map(Event::subject))
                    .contains(id));
    act(id, "publish", 1).statusCode(409).body("code", equalTo("calendar-already-settled"));
    act(id, "discard", 1).statusCode(409).body("code", equalTo("calendar-already-settled"));
    assertThat(clocks.clock(past)).isPresent();
  }

  @Test
  void what_becomes_overdue_and_what_ceases_to_be_is_told() {
    UUID late = watched("2026-09-18T10:00:00+08:00");
    String id = entered(off("2026-09-24"));
    tried(id)
        .body("trial.moved", equalTo(1))
        .body("trial.ceaseToBeOverdue", equalTo(1))
        .body("trial.becomeOverdue", equalTo(0));
    Call.as(admin)
        .get(CALENDARS + "/" + id + "/moves?overdue=CEASES")
        .then()
        .body("items.clockId", contains(late.toString()));
    Call.as(admin)
        .get(CALENDARS + "/" + id + "/moves?overdue=BECOMES")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
  }

  @Test
  void a_trial_held_against_an_older_version_has_to_be_taken_again() {
    String first = entered(off("2026-11-02"));
    String second = entered(off("2026-11-03"));
    tried(first);
    tried(second);
    act(first, "publish", 0).statusCode(200);
    act(second, "publish", 0).statusCode(409).body("code", equalTo("calendar-not-tried"));
    act(second, "try", 0).statusCode(200);
    tried(second);
    act(second, "publish", 0).statusCode(200);
  }

  @Test
  void a_draft_can_be_discarded() {
    String id = entered(off("2026-11-02"));
    act(id, "discard", 0).statusCode(200).body("stateName", equalTo("已作废"));
    Call.as(admin)
        .get(CALENDARS + "?state=DISCARDED")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
  }

  @Test
  void a_notice_of_another_region_is_not_seen_and_none_is_entered_there() {
    String id = entered(off("2026-11-02"));
    Tokens elsewhere = Tokens.of("admin").region("350700");
    Call.as(elsewhere).get(CALENDARS + "/" + id).then().statusCode(404);
    Call.as(elsewhere).get(CALENDARS + "/" + id + "/moves").then().statusCode(404);
    enter(elsewhere, Map.of("regionCode", county, "days", List.of(off("2026-11-02"))))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/regionCode"));
  }

  @Test
  void what_the_calendar_cannot_rest_on_is_refused_field_by_field() {
    refused("/days", Map.of());
    refused("/days/1/date", Map.of("days", List.of(off("2026-11-02"), off("2026-11-02"))));
    refused("/days/0/date", Map.of("days", List.of(off("2014-11-02"))));
    refused(
        "/publishedAt", Map.of("publishedAt", "2026-09-29", "days", List.of(off("2026-11-02"))));
    refused("/publishedThrough", Map.of("publishedThrough", "2027-12-31"));
    refused("/officeHours", Map.of("officeHours", hours("02-30", "08:00", "12:00")));
    refused("/officeHours", Map.of("officeHours", hours("05-01", "12:00", "08:00")));
    refused("/officeHours/seasons/0/from", Map.of("officeHours", hours("5-1", "08:00", "12:00")));
  }

  @Test
  void office_hours_of_a_region_move_its_clocks_within_the_day() {
    UUID there = watched("2026-09-24T10:00:00+08:00");
    String id =
        enter(admin, Map.of("regionCode", county, "officeHours", hours("05-01", "08:00", "12:00")))
            .statusCode(201)
            .extract()
            .path("id");
    tried(id).body("trial.moved", equalTo(1));
    Call.as(admin)
        .get(CALENDARS + "/" + id + "/moves")
        .then()
        .body("items.clockId", contains(there.toString()))
        .body("items[0].newDueAt", equalTo("2026-10-09T18:00:00+08:00"));
  }

  @Test
  void days_that_cannot_be_told_are_refused() {
    for (String query :
        List.of(
            "from=2026-01-02&to=2026-01-01",
            "from=2026-01-01&to=2027-12-31",
            "from=1999-12-31",
            "version=0",
            "version=100000")) {
      Call.as(admin).get("/api/v1/calendar-days?" + query).then().statusCode(422);
    }
    days("from=2026-10-10&to=2027-01-04")
        .body("days[0].working", equalTo(true))
        .body("days[0].kind", equalTo("WORK"))
        .body("days[0].provisional", equalTo(false))
        .body("days[86].provisional", equalTo(true));
  }

  private UUID watched(String startedAt) {
    UUID id = UUID.randomUUID();
    Instant start = Instant.parse(startedAt);
    String path = Clocks.QUANZHOU.child(county).value();
    Timetable timetable = Almanac.base().national();
    ClockSnapshot snapshot =
        ClockSnapshot.of(
            id,
            "DECISION",
            1,
            "350500-HOUSING",
            path,
            FIVE_DAYS,
            null,
            List.of(new ClockFact.Start(start, start, "handler-1")),
            timetable.calendar(),
            timetable.hours());
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                clocks.keep(
                    snapshot,
                    new Subject("item", id.toString(), "用地预审", null, null, "人民医院二期"),
                    new Addressee("350500-HOUSING", null),
                    Clocks.QUANZHOU.child(county)));
    return id;
  }

  private String entered(Map<?, ?>... days) {
    return enter(admin, Map.of("regionCode", county, "days", List.of(days)))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void refused(String pointer, Map<String, Object> fields) {
    Map<String, Object> body = new HashMap<>(fields);
    body.put("regionCode", county);
    enter(admin, body).statusCode(422).body("errors.pointer", hasItem(pointer));
  }

  private static ValidatableResponse enter(Tokens as, Map<String, Object> fields) {
    Map<String, Object> body = new HashMap<>();
    body.put("source", "示例办〔2026〕1号");
    body.put("publishedAt", "2026-09-01");
    body.putAll(fields);
    return Call.as(as).body(body).post(CALENDARS).then();
  }

  private ValidatableResponse tried(String id) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        Call.as(admin)
                            .get(CALENDARS + "/" + id)
                            .then()
                            .extract()
                            .<String>path("trial.finishedAt"))
                    .isNotNull());
    return Call.as(admin).get(CALENDARS + "/" + id).then().statusCode(200);
  }

  private ValidatableResponse act(String id, String action, int version) {
    return Call.as(admin)
        .header("If-Match", "\"" + version + "\"")
        .post(CALENDARS + "/" + id + "/actions/" + action)
        .then();
  }

  private ValidatableResponse days(String query) {
    return Call.as(admin).get("/api/v1/calendar-days?" + query).then().statusCode(200);
  }

  private static Map<String, String> off(String date) {
    return Map.of("date", date, "kind", "OFF", "name", "示例活动");
  }

  private static Map<String, Object> hours(String from, String open, String close) {
    return Map.of(
        "seasons",
        List.of(
            Map.of(
                "from", from,
                "morningOpen", open,
                "morningClose", close,
                "afternoonOpen", "15:00",
                "afternoonClose", "18:00")),
        "lateReceiptWaits",
        false);
  }
}
