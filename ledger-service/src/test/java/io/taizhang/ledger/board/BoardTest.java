package io.taizhang.ledger.board;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Upstream;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class BoardTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Days days;
  @Inject Upstream upstream;
  @Inject SessionFactory entities;

  @Test
  void a_tile_tells_countdown_items_clock_problems_orders_and_officer() {
    String park = County.park(8);
    days.nextMorning();
    UUID project =
        County.project(
            Map.of(
                "regionCode",
                park,
                "departmentCode",
                park + "-HOUSING",
                "plannedStart",
                days.workingDaysOn(7).toString()));
    assign(park, project);
    County.acceptedIn(park, project, 10);
    UUID urgent = County.acceptedIn(park, project, 3);
    County.item(County.papers(project, 1));
    problem(project);

    JsonPath tile = tile(park);
    assertThat(tile.getString("projectId")).isEqualTo(project.toString());
    assertThat(tile.getInt("workingDaysToStart")).isEqualTo(7);
    assertThat(tile.<String, Integer>getMap("items"))
        .isEqualTo(Map.of("ACCEPTED", 2, "RECEIVED", 1));
    assertThat(tile.getString("worstClock.itemId")).isEqualTo(urgent.toString());
    assertThat(tile.getString("worstClock.department")).isEqualTo("园区建设局");
    assertThat(tile.getString("worstClock.dueAt")).isEqualTo(days.closeOn(3));
    assertThat(tile.getInt("worstClock.workingDaysLeft")).isEqualTo(3);
    assertThat(tile.getBoolean("worstClock.overdue")).isFalse();
    assertThat(tile.getInt("openProblems")).isEqualTo(1);
    assertThat(tile.getInt("openSupervisionOrders")).isZero();
    assertThat(tile.getString("officer")).isEqualTo("推进专员甲");
  }

  @Test
  void an_overdue_clock_and_its_order_are_on_the_wall_until_the_order_is_closed() {
    String park = County.park(13);
    UUID project = County.projectIn(park);
    days.nextMorning();
    UUID item = County.acceptedIn(park, project, 0);
    Tokens handler = Tokens.of("handler").region(park).department(park + "-HOUSING");
    JsonPath clock = as(handler).get("/api/v1/items/{id}/clock", item).jsonPath();
    days.after(clock.getString("dueAt"));
    upstream.tell(
        "notification",
        "red-card.raised",
        clock.getString("id"),
        Map.of(
            "clockId", clock.getString("id"), "revision", 1, "raisedAt", clock.getString("dueAt")));

    JsonPath tile = tile(park);
    assertThat(tile.getBoolean("worstClock.overdue")).isTrue();
    assertThat(tile.getInt("worstClock.workingDaysLeft")).isZero();
    assertThat(tile.getInt("openSupervisionOrders")).isEqualTo(1);
    days.nextMorning();
    assertThat(tile(park).getInt("worstClock.workingDaysLeft")).isEqualTo(-1);
  }

  @Test
  void papers_that_wait_for_an_answer_show_the_end_of_their_window_until_they_are_answered() {
    String park = County.park(23);
    UUID project = County.projectIn(park);
    days.nextMorning();
    UUID waiting = County.item(County.papers(project, 10));
    assertThat(tile(park).getString("worstClock.itemId")).isEqualTo(waiting.toString());
    assertThat(tile(park).getString("worstClock.dueAt")).isEqualTo(days.closeOn(5));
    as(Tokens.of("clerk"))
        .body(Map.of("rightOrgan", "省住房和城乡建设厅", "reason", "超出本级权限"))
        .post("/api/v1/items/{id}/actions/refuse-as-not-ours", waiting)
        .then()
        .statusCode(200);
    assertThat(tile(park).<Object>get("worstClock")).isNull();
  }

  @Test
  void the_wall_takes_as_many_statements_for_many_projects_as_for_one() {
    String park = County.park(14);
    assertThat(statements(park)).as("an empty wall").isLessThanOrEqualTo(3);
    filled(park);
    long forOne = statements(park);
    IntStream.range(0, 6).forEach(number -> filled(park));
    assertThat(statements(park)).isEqualTo(forOne).isLessThanOrEqualTo(5);
  }

  @Test
  void a_wall_shows_its_region_and_no_removed_project() {
    String park = County.park(15);
    UUID shown = County.projectIn(park);
    County.project(
        Map.of("regionCode", park, "departmentCode", park + "-HOUSING", "phase", "REMOVED"));
    JsonPath wall = board(LEADER.region(park), "");
    assertThat(wall.getInt("shown")).isEqualTo(1);
    assertThat(wall.getList("projects.projectId")).containsExactly(shown.toString());
    as(LEADER).get("/api/v1/board?region=370481").then().statusCode(404);
  }

  @Test
  void whoever_asks_again_is_told_when_nothing_is_new() {
    String park = County.park(25);
    UUID project = County.projectIn(park);
    String wall = "/api/v1/board?region=" + park;
    String seen = as(LEADER).get(wall).header("ETag");
    assertThat(seen).startsWith("W/");
    as(LEADER).header("If-None-Match", seen).get(wall).then().statusCode(304).header("ETag", seen);
    County.acceptedIn(park, project, 5);
    as(LEADER)
        .header("If-None-Match", seen)
        .get(wall)
        .then()
        .statusCode(200)
        .header("ETag", not(seen));
  }

  /** Of three looks the fewest: a worker of the service may have added its own. */
  private long statements(String park) {
    return LongStream.generate(() -> counted(park)).limit(3).min().orElseThrow();
  }

  private long counted(String park) {
    Statistics statistics = entities.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    board(LEADER, "?region=" + park);
    return statistics.getPrepareStatementCount();
  }

  private static void filled(String park) {
    UUID project = County.projectIn(park);
    County.acceptedIn(park, project, 5);
    problem(project);
  }

  private static void assign(String park, UUID project) {
    String officer = County.officer(Tokens.of("officer").region(park), park + "-HOUSING");
    as(LEADER)
        .body(Map.of("officerId", officer))
        .post("/api/v1/projects/{id}/actions/assign-officer", project)
        .then()
        .statusCode(200);
  }

  private static void problem(UUID project) {
    as(LEADER)
        .body(
            Map.of(
                "projectId", project,
                "description", "用地批复未取得",
                "measure", "提前介入",
                "person", "推进专员甲",
                "departmentCode", County.HOUSING,
                "dueOn", "2026-12-18"))
        .post("/api/v1/problems")
        .then()
        .statusCode(201);
  }

  private static JsonPath tile(String park) {
    return board(LEADER, "?region=" + park).setRootPath("projects[0]");
  }

  private static JsonPath board(Tokens who, String query) {
    return as(who).get("/api/v1/board" + query).then().statusCode(200).extract().jsonPath();
  }
}
