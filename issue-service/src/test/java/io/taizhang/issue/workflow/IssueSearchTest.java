package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.clerk;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueSearchTest {
  @Inject County county;
  @Inject Rows rows;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void words_of_one_two_and_more_characters_are_found_and_nothing_else() {
    String id = titled("龑龖证办理被拒（虚构）");

    for (String text : new String[] {"龑", "龑龖", "龖证办", "龑龖证办理被拒", "办理被拒（虚构）"}) {
      list("text=" + text).body("items.id", hasItem(id));
    }
    list("text=龑龖").body("items.id", contains(id));
    list("text=龖龑").body("items.id", empty());
    list("text=龑龖证撤销").body("items.id", empty());
    list("text=%25").body("items.id", not(hasItem(id)));
    list("text=龑龖&region=350783").body("items.id", contains(id));
    as("clerk", County.HUIAN, County.HUIAN_HOUSING)
        .get("/api/v1/issues?text=龑龖")
        .then()
        .body("items.id", empty());
  }

  @Test
  void who_came_is_not_found_by_name() {
    Steps.register();
    list("text=" + Steps.PERSON).body("items.id", empty());
    list("text=" + Steps.PHONE).body("items.id", empty());
  }

  @Test
  void each_filter_lets_through_its_own() {
    String referred = Steps.registeredAnd("accept", "classify", "refer");
    String closed = Steps.registeredAnd("accept", "close-on-the-spot");
    String fromAbove = Steps.register(Steps.registration(Map.of("channel", "FROM_ABOVE")));

    only("stage=HANDLE", referred, closed);
    only("tier=COMPLEX", referred, closed);
    only("lead=" + County.CITY_MANAGEMENT, referred, fromAbove);
    only("cause=MATERIAL_TOLD_TOO_LATE", closed, referred);
    only("outcome=SOLVED", closed, referred);
    only("closed=true", closed, referred);
    only("closed=false", referred, closed);
    only("channel=FROM_ABOVE", fromAbove, referred);
    only("firstTimeRight=true", closed, referred);
    only("regionCode=" + County.JIANOU + "&kind=NOT_FINISHED", referred, "");
    LocalDate day = registeredOn(referred);
    only("from=" + day + "&to=" + day, referred, "");
    list("from=" + day.plusDays(1)).body("items.id", not(hasItem(referred)));
    list("kind=NOT_APPROVED").body("items.id", not(hasItem(referred)));
    clerk().get("/api/v1/issues?tier=HUGE").then().statusCode(422);
    clerk().get("/api/v1/issues?region=350521").then().statusCode(404);
  }

  @Test
  void whoever_follows_issues_finds_ones_own() {
    String followed = Steps.register();
    String another = Steps.register();
    Steps.act(
            clerk(),
            followed,
            "assign-follower",
            Map.of("subject", "sub-follower-1", "name", "专班代办员甲"))
        .then()
        .statusCode(200);

    only("follower=sub-follower-1", followed, another);
    list("follower=sub-follower-2").body("items", empty());
  }

  @Test
  void what_is_overdue_is_asked_of_its_clock() {
    String late = Steps.registeredAnd("accept", "classify", "refer");
    String inTime = Steps.registeredAnd("accept");
    rows.change(
        "update clock set due_at = '2020-01-01T00:00Z' where id ="
            + " (select clock_id from issue where id = '"
            + late
            + "')");

    only("overdue=true", late, inTime);
    only("overdue=false", inTime, late);
    list("overdue=true").body("items.state", everyItem(not("FED_BACK")));
  }

  private static LocalDate registeredOn(String id) {
    String at = clerk().get("/api/v1/issues/" + id).path("registeredAt");
    return BusinessZone.dateOf(OffsetDateTime.parse(at).toInstant());
  }

  private static void only(String filter, String in, String out) {
    list(filter).body("items.id", hasItem(in)).body("items.id", not(hasItem(out)));
  }

  private static ValidatableResponse list(String filter) {
    return clerk()
        .urlEncodingEnabled(!filter.contains("%"))
        .get("/api/v1/issues?limit=100&" + filter)
        .then()
        .statusCode(200);
  }

  private static String titled(String title) {
    Map<String, Object> body = Steps.registration();
    body.put("title", title);
    return Steps.register(body);
  }
}
