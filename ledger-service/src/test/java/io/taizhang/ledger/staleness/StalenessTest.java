package io.taizhang.ledger.staleness;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class StalenessTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens ADMIN = Tokens.of("admin");
  private static final String RULES = "/api/v1/staleness-rules";
  private static final String STALE = "project.update-stale";

  @Inject Days days;
  @Inject Rows rows;
  @Inject StaleUpdateEngine engine;
  @Inject StaleUpdates updates;

  @Test
  void a_row_without_an_update_for_seven_days_is_stale_on_the_eighth_and_told_of_once() {
    String park = County.park(81);
    Tokens officer = Tokens.of("officer").region(park);
    UUID project = County.projectIn(park);
    act(LEADER, project, "assign-officer", "officerId", County.officer(officer, park + "-HOUSING"));
    later(7);
    assertThat(stale(park, true)).isEmpty();
    later(1);
    assertThat(stale(park, true)).containsExactly(project.toString());
    assertThat(stale(park, false)).isEmpty();
    assertThat(tracked(park, true)).containsExactly(project.toString());
    assertThat(tracked(park, false)).isEmpty();
    seen(project).body("stale", equalTo(true));
    engine.wake();
    await().until(() -> told(project) == 1);

    report(officer, project);
    assertThat(stale(park, true)).isEmpty();
    seen(project).body("stale", equalTo(false));
    later(8);
    engine.wake();
    await().until(() -> told(project) == 2);
    assertThat(rows.envelopes(project).getLast())
        .contains("officerSubject", "\"staleFrom\":\"" + days.today() + "\"");
  }

  @Test
  void a_project_that_rests_is_never_stale_and_begins_anew_when_it_is_resumed() {
    String park = County.park(82);
    UUID project = County.projectIn(park);
    act(LEADER, project, "suspend", "reason", "示例（虚构）");
    UUID works =
        County.project(
            Map.of(
                "regionCode", park, "departmentCode", park + "-HOUSING", "phase", "IN_OPERATION"));
    later(9);
    assertThat(stale(park, true)).isEmpty();
    act(LEADER, project, "resume", "reason", "示例（虚构）");
    assertThat(stale(park, true)).isEmpty();
    later(8);
    assertThat(stale(park, true)).containsExactly(project.toString());
    assertThat(stale(park, false)).containsExactly(works.toString());
  }

  @Test
  void a_regions_own_rule_goes_before_those_above_it_and_re_dates_what_runs() {
    String park = County.park(83);
    UUID project = County.projectIn(park);
    rule(park)
        .body("days", equalTo(7))
        .body("setBy", equalTo("100000"))
        .body("version", equalTo(0));
    later(3);
    set(LEADER, park, 2, "0").statusCode(200).body("days", equalTo(2)).body("setBy", equalTo(park));
    assertThat(stale(park, true)).containsExactly(project.toString());
    engine.wake();
    await().until(() -> told(project) == 1);
    set(LEADER, park, 30, "0").statusCode(412);
    set(LEADER, park, 30, "1").statusCode(200);
    assertThat(stale(park, true)).isEmpty();
    set(LEADER, park, 2, "2").statusCode(200);
    assertThat(stale(park, true)).containsExactly(project.toString());
    engine.wake();
    await().until(engine::settled);
    assertThat(told(project)).as("of one lapse, whatever becomes of the rule").isEqualTo(1);
    as(LEADER).get(RULES).then().statusCode(200).body("regionCode", hasItem(park));
  }

  @Test
  void a_rule_that_cannot_be_is_refused_and_so_is_one_for_another_region() {
    County.founded();
    set(LEADER, "350500", 0, "*").statusCode(422).body("errors.pointer", hasItem("/days"));
    set(LEADER, "350500", 61, "*").statusCode(422);
    set(LEADER, "370481", 5, "*").statusCode(404);
    set(Tokens.of("officer"), "350500", 5, "*").statusCode(403);
  }

  @Test
  void several_replicas_tell_of_each_lapse_once() {
    String park = County.park(84);
    set(ADMIN, park, 60, "*").statusCode(200);
    List<UUID> projects = Stream.generate(() -> County.projectIn(park)).limit(9).toList();
    later(61);
    IntStream.range(0, 4)
        .mapToObj(replica -> CompletableFuture.runAsync(this::tellAll))
        .toList()
        .forEach(CompletableFuture::join);
    await().until(engine::settled);
    assertThat(projects).allSatisfy(project -> assertThat(told(project)).isEqualTo(1));
  }

  private void tellAll() {
    try {
      while (updates.waiting()) {
        updates.tell(2);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void later(int some) {
    days.at(days.today().plusDays(some) + "T09:00:00+08:00");
  }

  private long told(UUID project) {
    return rows.facts(project).stream().filter(STALE::equals).count();
  }

  private static void report(Tokens officer, UUID project) {
    as(officer)
        .body(Map.of("phase", "PRELIMINARY", "progress", "办理规划许可", "doneFen", 1L))
        .post("/api/v1/projects/{id}/actions/report-progress", project)
        .then()
        .statusCode(200)
        .body("stale", equalTo(false));
  }

  private static void act(Tokens who, UUID project, String verb, String field, String value) {
    as(who)
        .body(Map.of(field, value))
        .post("/api/v1/projects/{id}/actions/{verb}", project, verb)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse seen(UUID project) {
    return as(LEADER).get("/api/v1/projects/{id}", project).then().statusCode(200);
  }

  private static List<String> stale(String park, boolean stale) {
    return ids("/api/v1/projects?region=" + park + "&stale=" + stale, "items.id");
  }

  private static List<String> tracked(String park, boolean stale) {
    return ids("/api/v1/ledgers/tracking?region=" + park + "&stale=" + stale, "items.projectId");
  }

  private static List<String> ids(String target, String field) {
    return as(LEADER).get(target).then().statusCode(200).extract().path(field);
  }

  private static ValidatableResponse rule(String region) {
    return as(LEADER).get(RULES + "/{code}", region).then().statusCode(200);
  }

  private static ValidatableResponse set(Tokens who, String region, int days, String version) {
    return as(who)
        .header("If-Match", version.equals("*") ? "*" : '"' + version + '"')
        .body(Map.of("days", days))
        .put(RULES + "/{code}", region)
        .then();
  }
}
