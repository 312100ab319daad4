package io.taizhang.ledger.project;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class AssignmentTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens AGENT = Tokens.of("agent").person("one");

  @Inject Rows rows;
  private UUID project;
  private String leader;
  private String agent;
  private String other;

  @BeforeEach
  void a_project_and_officials_are_known() {
    County.founded();
    project = County.project();
    leader = County.officer(LEADER, HOUSING);
    agent = County.officer(AGENT, HOUSING);
    other = County.officer(Tokens.of("agent").person("two"), HOUSING);
  }

  @Test
  void a_project_has_one_responsible_leader_and_a_new_one_takes_the_place_of_the_old() {
    act("assign-leader", "leaderId", leader).statusCode(200).body("leaderId", equalTo(leader));
    act("assign-leader", "leaderId", other).statusCode(200).body("leaderId", equalTo(other));
    assignments()
        .body("role", contains("LEADER", "LEADER"))
        .body("officerId", contains(leader, other))
        .body("until", contains(notNullValue(), nullValue()));
    assertThat(rows.facts(project))
        .containsExactly("project.registered", "leader.assigned", "leader.assigned");
    assertThat(rows.envelopes(project).getLast())
        .contains("leaderName", "leaderPost", "\"leaderSubject\":\"agent-350500-two\"");
  }

  @Test
  void several_agents_act_for_one_owner_each_once() {
    act("assign-agent", "agentId", agent).statusCode(200);
    act("assign-agent", "agentId", other).statusCode(200);
    act("assign-agent", "agentId", agent)
        .statusCode(409)
        .body("code", equalTo("already-registered"));
    assignments().body("role", contains("AGENT", "AGENT"));
    assertThat(rows.facts(project))
        .containsExactly("project.registered", "agent.assigned", "agent.assigned");
  }

  @Test
  void an_agent_sees_a_project_from_the_assignment_to_the_release() {
    sees(404);
    act("assign-agent", "agentId", agent).statusCode(200);
    sees(200);
    act("release-agent", "agentId", agent).statusCode(200);
    sees(404);
    act("release-agent", "agentId", agent)
        .statusCode(422)
        .body("errors.pointer", hasItem("/agentId"));
    act("assign-agent", "agentId", agent).statusCode(200);
    assignments().body("until", contains(notNullValue(), nullValue()));
    assertThat(rows.facts(project))
        .containsExactly(
            "project.registered", "agent.assigned", "agent.released", "agent.assigned");
  }

  @Test
  void an_officer_who_was_replaced_no_longer_sees_the_project() {
    Tokens first = Tokens.of("officer").person("first");
    Tokens second = Tokens.of("officer").person("second");
    act("assign-officer", "officerId", County.officer(first, HOUSING)).statusCode(200);
    as(first).get("/api/v1/projects/{id}", project).then().statusCode(200);
    act("assign-officer", "officerId", County.officer(second, HOUSING)).statusCode(200);
    as(first).get("/api/v1/projects/{id}", project).then().statusCode(404);
    as(second).get("/api/v1/projects/{id}", project).then().statusCode(200);
    act("assign-officer", "officerId", County.officer(first, HOUSING)).statusCode(200);
    assignments().body("findAll { it.until == null }.size()", equalTo(1));
  }

  @Test
  void who_sees_a_project_as_an_agent_does_not_report_as_its_officer() {
    Tokens helper = Tokens.of("officer").person("helper");
    act("assign-agent", "agentId", County.officer(helper, HOUSING)).statusCode(200);
    as(helper).get("/api/v1/projects/{id}", project).then().statusCode(200);
    as(helper)
        .body(Map.of("phase", "STARTED", "progress", "桩基施工", "doneFen", 1L))
        .post("/api/v1/projects/{id}/actions/report-progress", project)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-assigned"));
  }

  @Test
  void the_leader_stands_in_the_tracking_ledger() {
    act("assign-leader", "leaderId", leader).statusCode(200);
    act("assign-agent", "agentId", agent).statusCode(200);
    as(AGENT)
        .get("/api/v1/ledgers/tracking?limit=100")
        .then()
        .body("items.find { it.projectId == '" + project + "' }.leader", equalTo("推进专员甲"));
  }

  @Test
  void the_database_allows_one_officer_and_one_leader_at_a_time() {
    act("assign-leader", "leaderId", leader).statusCode(200);
    String again =
        "insert into project_assignment select uuidv7(), project_id, role, officer_id, subject,"
            + " name, post, region_path, since, null from project_assignment"
            + " where project_id = '"
            + project
            + "'";
    assertThatThrownBy(() -> rows.change(again))
        .hasStackTraceContaining("uq_project_assignment_one");
  }

  @Test
  void the_other_parts_are_given_and_ended_by_name_and_reach_as_far() {
    Tokens helper = Tokens.of("officer").person("helper");
    String official = County.officer(helper, HOUSING);
    as(helper).get("/api/v1/projects/{id}", project).then().statusCode(404);
    for (String role : List.of("SERVICE_OFFICER", "SECRETARY", "COUNSELLOR")) {
      part("assign", role, official).statusCode(200);
      as(helper).get("/api/v1/projects/{id}", project).then().statusCode(200);
      part("assign", role, other).statusCode(200);
      as(helper).get("/api/v1/projects/{id}", project).then().statusCode(404);
      part("release", role, official).statusCode(422).body("errors.pointer", hasItem("/officerId"));
      part("release", role, other).statusCode(200);
    }
    assignments().body("findAll { it.until == null }.size()", equalTo(0));
    assertThat(rows.facts(project))
        .hasSize(10)
        .contains("project.role-assigned", "project.role-released");
  }

  @Test
  void by_name_too_an_officer_is_replaced_and_never_missed() {
    part("assign", "OFFICER", agent).statusCode(200).body("officerId", equalTo(agent));
    part("release", "OFFICER", agent).statusCode(422).body("errors.pointer", hasItem("/role"));
    part("assign", "AGENT", other).statusCode(200);
    part("release", "AGENT", other).statusCode(200);
    assertThat(rows.facts(project))
        .containsExactly(
            "project.registered", "officer.assigned", "agent.assigned", "agent.released");
  }

  private ValidatableResponse part(String verb, String role, String official) {
    return as(LEADER)
        .body(Map.of("role", role, "officerId", official))
        .post("/api/v1/projects/{id}/actions/{verb}", project, verb)
        .then();
  }

  private void sees(int status) {
    as(AGENT).get("/api/v1/projects/{id}", project).then().statusCode(status);
  }

  private ValidatableResponse assignments() {
    return as(LEADER).get("/api/v1/projects/{id}/assignments", project).then().statusCode(200);
  }

  private ValidatableResponse act(String verb, String field, String official) {
    return as(LEADER)
        .body(Map.of(field, official))
        .post("/api/v1/projects/{id}/actions/{verb}", project, verb)
        .then();
  }
}
