package io.taizhang.ledger.onetrip;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Rows;
import io.taizhang.ledger.fixture.Upstream;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class OneTripApiTest {

  private static final Tokens CLERK = Tokens.of("clerk");

  @Inject Upstream upstream;
  @Inject Rows rows;

  @BeforeEach
  void the_county_is_founded() {
    County.founded();
  }

  @Test
  void the_window_records_a_failed_trip_without_a_project() {
    UUID row = recorded(Map.of());
    see(row)
        .body("trips", equalTo(3))
        .body("toldAtOnce", equalTo(false))
        .body("projectId", nullValue())
        .body("solvedOn", nullValue());
    assertThat(rows.facts(row)).containsExactly("one-trip.recorded");
    assertThat(rows.envelopes(row)).noneMatch(event -> event.contains("示例申请人"));
  }

  @Test
  void a_closed_issue_completes_the_row_once_however_often_it_is_delivered() {
    UUID row = recorded(Map.of());
    UUID issue = UUID.randomUUID();
    upstream.tellTwice("issue", "issue.closed", issue, closed(issue, row), closed(issue, null));
    see(row)
        .body("issueId", equalTo(issue.toString()))
        .body("cause", equalTo("一次性告知不清"))
        .body("fix", equalTo("修订一次性告知单"))
        .body("solvedOn", equalTo("2026-09-22"));
    assertThat(rows.facts(row)).containsExactly("one-trip.recorded", "one-trip.completed");
    assertThat(rows.sequences(row)).containsExactly("1", "2");
  }

  @Test
  void a_closed_issue_that_names_no_row_completes_none() {
    UUID row = recorded(Map.of());
    UUID issue = UUID.randomUUID();
    upstream.tell("issue", "issue.closed", issue, closed(issue, null));
    see(row).body("cause", nullValue()).body("issueId", nullValue());
    assertThat(rows.facts(row)).containsExactly("one-trip.recorded");
    assertThat(parked(issue)).isEmpty();
  }

  @Test
  void a_closed_issue_that_names_an_unknown_row_is_passed_over() {
    UUID issue = UUID.randomUUID();
    upstream.tell("issue", "issue.closed", issue, closed(issue, UUID.randomUUID()));
    assertThat(parked(issue)).isEmpty();
    UUID row = recorded(Map.of());
    UUID other = UUID.randomUUID();
    upstream.tell("issue", "issue.closed", other, closed(other, row));
    see(row).body("issueId", equalTo(other.toString()));
  }

  @Test
  void a_row_may_name_a_project_and_an_item_of_it() {
    UUID project = County.project();
    UUID own = County.item(project, 5);
    UUID others = County.item(County.project(), 5);
    see(recorded(Map.of("projectId", project, "itemId", own)))
        .body("projectId", equalTo(project.toString()))
        .body("itemId", equalTo(own.toString()));
    record(CLERK, Map.of("projectId", project, "itemId", others))
        .statusCode(422)
        .body("errors.pointer", hasItem("/itemId"));
    record(CLERK, Map.of("projectId", UUID.randomUUID()))
        .statusCode(422)
        .body("code", equalTo("unknown-reference"));
  }

  @Test
  void only_a_window_of_the_region_records() {
    record(Tokens.of("handler"), Map.of()).statusCode(403);
    record(CLERK.region("370481"), Map.of()).statusCode(422);
    record(CLERK, Map.of("trips", 0)).statusCode(422).body("errors.pointer", hasItem("/trips"));
    as(CLERK.region("370481"))
        .get("/api/v1/one-trip-failures/{id}", recorded(Map.of()))
        .then()
        .statusCode(404);
  }

  private List<String> parked(UUID issue) {
    return rows.texts("select reason from inbox_parked where stream_key = ?", issue.toString());
  }

  private static Map<String, Object> closed(UUID issue, @Nullable UUID row) {
    Map<String, Object> data =
        new HashMap<>(
            Map.of(
                "issueId", issue,
                "number", "BBC-350500-2026-0001",
                "outcome", "SOLVED",
                "cause", "NOT_TOLD_AT_ONCE",
                "causeText", "一次性告知不清",
                "fix", "修订一次性告知单",
                "closedAt", "2026-09-22T00:30:00+08:00"));
    if (row != null) {
      data.put("oneTripId", row);
    }
    return data;
  }

  private static UUID recorded(Map<String, ?> changes) {
    return County.id(record(CLERK, changes).statusCode(201));
  }

  private static ValidatableResponse record(Tokens who, Map<String, ?> changes) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "happenedOn", "2026-09-14",
                "windowName", "城市管理窗口",
                "applicant", "示例申请人",
                "itemName", "住宅专项维修资金使用审核",
                "reason", "材料要求前后不一",
                "toldAtOnce", false,
                "toldWhat", "未书面告知",
                "trips", 3,
                "regionCode", "350500"));
    body.putAll(changes);
    return as(who).body(body).post("/api/v1/one-trip-failures").then();
  }

  private static ValidatableResponse see(UUID row) {
    return as(CLERK).get("/api/v1/one-trip-failures/{id}", row).then().statusCode(200);
  }
}
