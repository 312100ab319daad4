package io.taizhang.ledger;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Decreed days are fixed dates: this class stands first by name, before business time goes on. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class DecisionClockTest {

  private static final Tokens HANDLER = Tokens.of("handler").department(HOUSING);

  @Inject Days days;

  @Test
  void five_days_from_a_friday_run_over_the_working_sunday_and_stand_still_in_a_pause() {
    County.founded();
    days.at("2026-09-18T09:00:00+08:00");
    UUID item = County.item(County.project(), 5);
    act(item, "accept", Map.of());
    clock(item)
        .body("dueAt", equalTo("2026-09-24T17:30:00+08:00"))
        .body("statutoryDueAt", equalTo("2026-10-22T17:30:00+08:00"))
        .body("provisional", equalTo(false))
        .body("revision", equalTo(1));
    as(HANDLER)
        .get("/api/v1/items/{id}/clock/explanation", item)
        .then()
        .body("counted", equalTo(5))
        .body("days.find { it.date == '2026-09-18' }.reason", equalTo("DAY_ZERO"))
        .body("days.find { it.date == '2026-09-19' }.counted", equalTo(false))
        .body("days.find { it.date == '2026-09-20' }.reason", equalTo("MAKE_UP_DAY"))
        .body("days.find { it.date == '2026-09-20' }.runningCount", equalTo(1))
        .body("days.find { it.date == '2026-09-24' }.runningCount", equalTo(5))
        .body("days.find { it.date == '2026-09-25' }", nullValue());

    days.at("2026-09-21T10:00:00+08:00");
    act(
        item,
        "begin-special-procedure",
        Map.of("basis", "EXPERT_REVIEW", "notice", "专家评审告知书1号", "expectedEnd", "2026-09-23"));
    clock(item).body("phase", equalTo("PAUSED"));

    days.at("2026-09-29T09:00:00+08:00");
    the_acceptance_window_runs_over_national_day();
    clock(item).body("phase", equalTo("PAUSED")).body("overdue", equalTo(false));
    act(item, "end-special-procedure", Map.of());
    clock(item)
        .body("phase", equalTo("RUNNING"))
        .body("dueAt", equalTo("2026-10-10T17:30:00+08:00"))
        .body("revision", equalTo(3));

    days.at("2026-10-09T15:00:00+08:00");
    act(item, "grant", Map.of("text", "准予"))
        .body("promisedDays", equalTo(5))
        .body("usedDays", equalTo(4))
        .body("pausedDays", equalTo(6))
        .body("statutoryDays", equalTo(20))
        .body("hours.promised", equalTo(38.5f))
        .body("hours.used", equalTo(29.5f))
        .body("hours.paused", equalTo(39.0f));
    clock(item).body("phase", equalTo("STOPPED")).body("overdue", equalTo(false));
  }

  private static void the_acceptance_window_runs_over_national_day() {
    UUID received = County.item(County.project(), 5);
    String path = "/api/v1/items/{id}/acceptance-clock";
    as(HANDLER)
        .get(path, received)
        .then()
        .statusCode(200)
        .body("dueAt", equalTo("2026-10-12T17:30:00+08:00"))
        .body("promised.source", equalTo("行政许可法第三十二条"));
    as(HANDLER)
        .get(path + "/explanation", received)
        .then()
        .statusCode(200)
        .body("counted", equalTo(5))
        .body("days.find { it.date == '2026-10-07' }.counted", equalTo(false))
        .body("days.find { it.date == '2026-10-10' }.reason", equalTo("MAKE_UP_DAY"))
        .body("days.find { it.date == '2026-10-11' }.counted", equalTo(false));
    as(HANDLER)
        .get("/api/v1/items/{id}", received)
        .then()
        .body("answerDueAt", equalTo("2026-10-12T17:30:00+08:00"));
  }

  private static ValidatableResponse act(UUID item, String verb, Map<String, String> body) {
    return as(HANDLER)
        .body(body)
        .post("/api/v1/items/{id}/actions/{verb}", item, verb)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse clock(UUID item) {
    return as(HANDLER).get("/api/v1/items/{id}/clock", item).then().statusCode(200);
  }
}
