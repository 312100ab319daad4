package io.taizhang.issue.figures;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.clerk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.Callers;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class FiguresTest {
  private static final String FIGURES = "/api/v1/issues/figures?by=";

  @Inject County county;
  @Inject Rows rows;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @ParameterizedTest
  @EnumSource(FigureBy.class)
  void every_number_is_that_of_the_list_it_names(FigureBy by) {
    String issue = Steps.registeredAnd("accept", "classify", "refer", "close", "feed-back");
    clerk()
        .body(Map.of("score", 5, "statement", "电话口述"))
        .post("/api/v1/issues/" + issue + "/feedback/ratings")
        .then()
        .statusCode(201);
    String returned = Steps.registeredAnd("accept", "classify", "refer", "close");
    rows.change(
        "insert into issue_history (issue_id, step, to_state, actor, actor_name, at) values ('"
            + returned
            + "', 'SEND_BACK', 'REFERRED', 'x', 'x', now())");
    Steps.register();
    List<Supplier<RequestSpecification>> callers = List.of(Callers::clerk, Callers::handler);
    for (Supplier<RequestSpecification> caller : callers) {
      JsonPath figures = caller.get().get(FIGURES + by + "&from=2026-01-01").jsonPath();
      List<Map<String, Object>> all = figures.getList("rows");
      assertThat(all).isNotEmpty();
      assertThat(all.stream().mapToInt(row -> (int) row.get("returned")).sum()).isPositive();
      all.stream().filter(row -> row.get("key") != null).forEach(row -> compare(row, caller));
    }
  }

  @Test
  void days_are_working_days_and_the_first_is_not_counted() {
    String issue = Steps.registeredAnd("accept", "classify", "refer", "close", "feed-back");
    rows.change(
        "update issue set registered_at = '2020-09-18T10:00+08', accepted_at ="
            + " '2020-09-18T11:00+08', classified_at = '2020-09-21T09:00+08', referred_at ="
            + " '2020-09-21T09:05+08', closed_at = '2020-10-09T17:00+08', fed_back_at ="
            + " '2020-10-10T09:00+08' where id = '"
            + issue
            + "'");

    clerk()
        .get(FIGURES + "MONTH&from=2020-09-01&to=2020-09-30")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("rows[0].key", equalTo("2020-09"))
        .body(
            "rows[0].days.stretch",
            equalTo(List.of("ACCEPT", "CLASSIFY", "REFER", "HANDLE", "FEED_BACK", "TOTAL")))
        .body("rows[0].days.median", equalTo(List.of(0, 1, 0, 9, 1, 10)));
  }

  @Test
  void figures_are_of_what_the_caller_sees() {
    Steps.register();
    as("leader", County.HUIAN, null)
        .get(FIGURES + "STATE")
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    as("owner", County.JIANOU, null).get(FIGURES + "STATE").then().statusCode(403);
    clerk().get("/api/v1/issues/figures").then().statusCode(422);
    clerk().get(FIGURES + "STATE&region=" + County.HUIAN).then().statusCode(404);
  }

  private static void compare(Map<String, Object> row, Supplier<RequestSpecification> caller) {
    @SuppressWarnings("unchecked")
    Map<String, String> lists = (Map<String, String>) row.get("lists");
    lists.forEach(
        (number, list) ->
            assertThat(rowsOf(list, caller))
                .as("%s of %s", number, list)
                .isEqualTo(row.get(number)));
  }

  private static int rowsOf(String list, Supplier<RequestSpecification> caller) {
    int rows = 0;
    String cursor = "";
    while (cursor != null) {
      JsonPath page =
          caller
              .get()
              .urlEncodingEnabled(false)
              .get(list + "&limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
              .jsonPath();
      rows += page.getList("items").size();
      cursor = page.getString("nextCursor");
    }
    return rows;
  }
}
