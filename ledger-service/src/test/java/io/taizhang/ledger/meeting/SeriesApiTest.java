package io.taizhang.ledger.meeting;

import static io.taizhang.ledger.fixture.County.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class SeriesApiTest {

  private static final String SERIES = "/api/v1/meeting-series";

  @Inject Days days;
  private String park;
  private Tokens leader;

  @BeforeEach
  void a_morning_in_a_park() {
    park = County.park(34);
    leader = Tokens.of("leader").region(park);
    days.nextMorning();
  }

  @Test
  void the_next_meeting_is_convened_and_none_of_them_twice() {
    UUID series = County.id(create(Map.of("every", "WEEK", "weekday", "WEDNESDAY")));
    List<String> coming = occurrences(series).extract().path("date");
    UUID first =
        County.id(
            convene(series, Map.of()).statusCode(201).body("date", equalTo(coming.getFirst())));
    as(leader).body(Map.of()).post(SERIES + "/{id}/actions/convene", series).then().statusCode(412);
    convene(series, Map.of("date", coming.getFirst()))
        .statusCode(409)
        .body("code", equalTo("already-registered"));
    convene(series, Map.of())
        .statusCode(201)
        .body("date", equalTo(coming.get(1)))
        .body("seriesId", equalTo(series.toString()))
        .body("kind", equalTo("WEEKLY"));
    convene(series, Map.of("date", coming.get(4))).statusCode(201);
    convene(series, Map.of()).statusCode(201).body("date", equalTo(coming.get(2)));
    convene(series, Map.of("date", days.today().minusWeeks(1).toString())).statusCode(422);
    convene(series, Map.of("date", days.today().plusYears(9).toString()))
        .statusCode(422)
        .body("errors.pointer", contains("/date"));
    occurrences(series)
        .body("[0].meetingId", equalTo(first.toString()))
        .body("[3].meetingId", equalTo(null))
        .body("[4].meetingId", notNullValue())
        .body("", hasSize(10));
  }

  @Test
  void a_rhythm_by_the_month_names_its_week_and_no_other_does() {
    refused(Map.of("every", "MONTH", "weekday", "MONDAY"));
    refused(Map.of("every", "WEEK", "weekday", "MONDAY", "week", 1));
    refused(Map.of("every", "HALF_MONTH", "weekday", "MONDAY", "week", 3));
    create(Map.of("every", "HALF_MONTH", "weekday", "MONDAY", "week", 2)).statusCode(201);
  }

  @Test
  void a_series_that_has_ended_convenes_nothing_more() {
    UUID series = County.id(create(Map.of("every", "TWO_WEEKS", "weekday", "MONDAY")));
    as(leader)
        .body(Map.of("until", days.today().minusYears(1).toString()))
        .post(SERIES + "/{id}/actions/end", series)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/until"));
    as(leader)
        .body(Map.of("until", days.today().toString()))
        .post(SERIES + "/{id}/actions/end", series)
        .then()
        .statusCode(200);
    List<String> left = occurrences(series).extract().path("date");
    left.forEach(day -> convene(series, Map.of("date", day)).statusCode(201));
    convene(series, Map.of()).statusCode(409).body("code", equalTo("meeting-out-of-order"));
  }

  @Test
  void a_series_is_seen_in_its_region_only() {
    UUID series = County.id(create(Map.of("every", "WEEK", "weekday", "FRIDAY")));
    as(leader).get(SERIES + "/{id}", series).then().statusCode(200).body("week", equalTo(null));
    as(Tokens.of("leader").region("370481")).get(SERIES + "/{id}", series).then().statusCode(404);
    as(Tokens.of("leader").region("370481"))
        .get(SERIES)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  private void refused(Map<String, ?> rhythm) {
    create(rhythm).statusCode(422).body("errors.pointer", contains("/rhythm/week"));
  }

  private ValidatableResponse create(Map<String, ?> rhythm) {
    return as(leader)
        .body(
            Map.of(
                "kind", "WEEKLY",
                "title", "周例会（虚构）",
                "regionCode", park,
                "place", "管委会",
                "startsAt", "08:30",
                "rhythm", rhythm,
                "from", days.today().toString()))
        .post(SERIES)
        .then();
  }

  private ValidatableResponse convene(UUID series, Map<String, ?> body) {
    as(leader).get(SERIES + "/{id}", series).then().statusCode(200);
    return as(leader).body(body).post(SERIES + "/{id}/actions/convene", series).then();
  }

  private ValidatableResponse occurrences(UUID series) {
    return as(leader).get(SERIES + "/{id}/occurrences", series).then().statusCode(200);
  }
}
