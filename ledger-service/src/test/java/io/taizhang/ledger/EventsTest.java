package io.taizhang.ledger;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import io.taizhang.ledger.fixture.Story;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class EventsTest {

  @Inject Days days;
  @Inject Rows rows;

  @Test
  void each_step_of_a_projects_story_is_one_fact_behind_the_project() {
    Story story = new Story(County.park(16));
    story.play(days);
    UUID project = story.project();

    assertThat(rows.facts(project))
        .containsExactly(
            "project.registered",
            "officer.assigned",
            "progress.reported",
            "clock.started",
            "item.received",
            "clock.stopped",
            "clock.started",
            "item.accepted",
            "clock.paused",
            "item.special-procedure-begun",
            "clock.resumed",
            "item.special-procedure-ended",
            "clock.stopped",
            "item.granted",
            "clock.started",
            "item.received",
            "clock.stopped",
            "clock.started",
            "item.accepted",
            "clock.stopped",
            "item.refused",
            "problem.registered",
            "problem.strike-off-requested",
            "problem.struck-off");
    assertThat(rows.sequences(project))
        .isEqualTo(IntStream.rangeClosed(1, 24).mapToObj(Integer::toString).toList());
    assertThat(rows.envelopes(project).stream().map(JsonPath::from))
        .allSatisfy(
            event -> {
              assertThat(event.getString("specversion")).isEqualTo("1.0");
              assertThat(event.getString("source")).isEqualTo("/ledger-service");
              assertThat(event.getString("key")).isEqualTo(project.toString());
              assertThat(event.getString("region"))
                  .isEqualTo("/100000/350000/350500/" + story.park() + "/");
              assertThat(event.getString("time")).endsWith("+08:00");
            });
  }

  @Test
  void an_event_carries_what_its_readers_need() {
    Story story = new Story(County.park(17));
    story.play(days);
    List<JsonPath> events = rows.envelopes(story.project()).stream().map(JsonPath::from).toList();

    Map<String, Object> registered = events.getFirst().getMap("data");
    assertThat(registered.keySet())
        .isEqualTo(
            Set.of(
                "projectId",
                "localNumber",
                "name",
                "ownerName",
                "ownerCreditCode",
                "regionCode",
                "departmentCode",
                "phase"));
    assertThat(events.get(1).getString("data.officerSubject")).isEqualTo("officer-" + story.park());
    assertThat(events.get(1).getString("data.officerName")).isEqualTo("推进专员甲");

    JsonPath started = events.get(6);
    assertThat(started.getString("subject")).isEqualTo(started.getString("data.clock.clockId"));
    assertThat(started.getInt("data.clock.revision")).isEqualTo(1);
    assertThat(started.getString("data.clock.phase")).isEqualTo("RUNNING");
    assertThat(started.getString("data.clock.dueAt")).endsWith("T17:30:00+08:00");
    assertThat(started.getString("data.subject.type")).isEqualTo("item");
    assertThat(started.getString("data.subject.projectName")).isEqualTo("人民医院二期");
    assertThat(started.getString("data.addressee.department")).isEqualTo(story.park() + "-HOUSING");
    assertThat(started.getString("data.addressee.officer")).isEqualTo("officer-" + story.park());

    assertThat(events.get(13).getString("data.status")).isEqualTo("GRANTED");
    assertThat(events.get(13).getInt("data.wireCode")).isEqualTo(11);
    assertThat(events.get(4).getString("data.receiptNumber")).startsWith("SJ-" + story.park());
    assertThat(events.get(7).getString("data.receiptNumber")).startsWith("SL-" + story.park());
    assertThat(events.get(9).getInt("data.wireKind")).isEqualTo(2);
    assertThat(events.get(11).getInt("data.wireCode")).isEqualTo(10);
    assertThat(events.get(23).getString("data.status")).isEqualTo("STRUCK_OFF");
  }

  @Test
  void reference_data_is_told_under_its_code() {
    String park = County.park(18);
    String officer = County.officer(Tokens.of("officer").region(park), park + "-HOUSING");
    assertThat(rows.facts(park)).containsExactly("region.registered");
    assertThat(rows.facts(park + "-HOUSING")).containsExactly("department.registered");
    assertThat(rows.facts(officer)).containsExactly("officer.registered");
    JsonPath region = JsonPath.from(rows.envelopes(park).getFirst());
    assertThat(region.<String, Object>getMap("data"))
        .isEqualTo(
            Map.of(
                "code", park,
                "name", "示例园区",
                "kind", "FUNCTIONAL_ZONE",
                "parentCode", "350500",
                "path", "/100000/350000/350500/" + park + "/"));
    assertThat(JsonPath.from(rows.envelopes(officer).getFirst()).getString("data.regionCode"))
        .isEqualTo(park);
  }

  @Test
  void a_refused_step_leaves_no_fact_and_no_audit_row() {
    County.founded();
    UUID project = County.project();
    UUID item = County.item(project, 5);
    as(Tokens.of("handler").department(County.HOUSING))
        .body(Map.of("text", "准予"))
        .post("/api/v1/items/{id}/actions/grant", item)
        .then()
        .statusCode(409);
    assertThat(rows.facts(project))
        .containsExactly("project.registered", "clock.started", "item.received");
    assertThat(actions(item)).containsExactly("item-receive");
  }

  @Test
  void who_did_what_is_in_the_audit_trail() {
    Story story = new Story(County.park(19));
    story.play(days);
    assertThat(actions(story.project()))
        .containsExactly("project-register", "project-assign-officer", "project-report-progress");
    assertThat(actions(story.granted()))
        .containsExactly(
            "item-receive",
            "item-accept",
            "item-begin-special-procedure",
            "item-end-special-procedure",
            "item-grant");
    assertThat(
            rows.texts(
                "select distinct actor from audit_entry where subject_id = ? order by 1",
                story.granted().toString()))
        .containsExactly("clerk-350500", "handler-" + story.park());
  }

  private List<String> actions(UUID subject) {
    return rows.texts(
        "select action from audit_entry where subject_id = ? order by id", subject.toString());
  }
}
