package io.taizhang.ledger.mandate;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Registered;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class MandateApiTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens AGENT = Tokens.of("agent").person("mandated");
  private static final Tokens OWNER = Tokens.of("owner");
  private static final Map<String, String> REASON = Map.of("reason", "业主自行办理");

  @Inject Days days;
  @Inject Rows rows;
  private UUID project;
  private String agent;

  @BeforeEach
  void there_is_a_project_and_an_agent() {
    County.founded();
    project = County.project();
    agent = County.officer(AGENT, County.HOUSING);
  }

  @Test
  void an_agent_acts_on_behalf_of_the_owner_from_the_question_to_the_answer() {
    UUID mandate = asked(OWNER);
    as(AGENT).get("/api/v1/mandates/{id}", mandate).then().statusCode(404);
    step(LEADER, mandate, "accept", terms(Map.of()))
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("number", startsWith("DB-350500-"))
        .body("powers", equalTo(List.of("HAND_IN", "QUERY")))
        .body("freeOfCharge", equalTo(true));
    UUID item = County.item(project, 5);
    String act =
        act(AGENT, mandate, Map.of("power", "HAND_IN", "text", "代报施工许可", "itemId", item))
            .statusCode(201)
            .body("onBehalfOf.name", equalTo("市政工程中心"))
            .body("onBehalfOf.creditCode", equalTo("91350100M000100Y43"))
            .extract()
            .header("Location");
    as(OWNER).get(act).then().statusCode(200).body("text", equalTo("代报施工许可"));
    as(OWNER)
        .get("/api/v1/mandates/{id}/acts", mandate)
        .then()
        .statusCode(200)
        .body("items.power", equalTo(List.of("HAND_IN")));
    see(OWNER, mandate).body("status", equalTo("ACTING"));
    step(AGENT, mandate, "close", Map.of("answer", "施工许可已取得"))
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    act(AGENT, mandate, Map.of("power", "QUERY", "text", "再查")).statusCode(409);
    assertThat(rows.facts(project))
        .contains("agent.assigned", "mandate.accepted", "mandate.closed");
    assertThat(
            rows.texts(
                "select details::text from audit_entry where action = 'mandate-act'"
                    + " and subject_id = ?",
                mandate.toString()))
        .hasSize(1)
        .allMatch(details -> details.contains("91350100M000100Y43"));
  }

  @Test
  void nobody_else_acts_and_nobody_beyond_the_powers_and_the_days() {
    UUID mandate = asked(OWNER);
    LocalDate last = days.today();
    step(LEADER, mandate, "accept", terms(Map.of("validTo", last.toString()))).statusCode(200);
    Tokens other = Tokens.of("agent").person("other");
    act(other, mandate, query()).statusCode(404);
    as(LEADER)
        .body(Map.of("agentId", County.officer(other, County.HOUSING)))
        .post("/api/v1/projects/{id}/actions/assign-agent", project)
        .then()
        .statusCode(200);
    act(other, mandate, query()).statusCode(403).body("code", equalTo("not-mandated"));
    step(other, mandate, "close", Map.of("answer", "办结")).statusCode(403);
    act(AGENT, mandate, Map.of("power", "RECEIVE_DOCUMENTS", "text", "领证"))
        .statusCode(422)
        .body("errors.pointer", hasItem("/power"));
    act(AGENT, mandate, Map.of("power", "QUERY", "text", "查", "itemId", UUID.randomUUID()))
        .statusCode(422)
        .body("code", equalTo("unknown-reference"));
    act(AGENT, mandate, query()).statusCode(201);
    days.nextMorning();
    act(AGENT, mandate, query()).statusCode(409).body("code", equalTo("out-of-order"));
    as(OWNER).get("/api/v1/mandates/{id}/acts", mandate).then().body("items", hasSize(1));
  }

  @Test
  void an_owner_revokes_and_the_agent_acts_no_more() {
    UUID mandate = asked(OWNER);
    step(LEADER, mandate, "accept", terms(Map.of())).statusCode(200);
    step(LEADER, mandate, "revoke", REASON).statusCode(403);
    step(OWNER, mandate, "revoke", REASON)
        .statusCode(200)
        .body("status", equalTo("REVOKED"))
        .body("reason", equalTo("业主自行办理"));
    act(AGENT, mandate, query()).statusCode(409);
    assertThat(JsonPath.from(rows.envelopes(project).getLast()).getString("data.status"))
        .isEqualTo("REVOKED");
  }

  @Test
  void a_mandate_is_refused_with_a_reason_and_not_accepted_afterwards() {
    UUID mandate = asked(Tokens.of("clerk"));
    step(LEADER, mandate, "refuse", Map.of()).statusCode(422);
    step(LEADER, mandate, "refuse", REASON).statusCode(200).body("status", equalTo("REFUSED"));
    step(LEADER, mandate, "accept", terms(Map.of())).statusCode(409);
    step(OWNER, mandate, "revoke", REASON).statusCode(409);
  }

  @Test
  void terms_that_do_not_fit_are_refused_and_assign_nobody() {
    UUID mandate = asked(OWNER);
    step(LEADER, mandate, "accept", terms(Map.of("freeOfCharge", false)))
        .statusCode(422)
        .body("errors.pointer", hasItem("/freeOfCharge"));
    step(LEADER, mandate, "accept", terms(Map.of("validTo", "2020-01-01")))
        .statusCode(422)
        .body("errors.pointer", hasItem("/validTo"));
    step(LEADER, mandate, "accept", terms(Map.of("powers", List.of()))).statusCode(422);
    step(LEADER, mandate, "accept", terms(Map.of("agentId", UUID.randomUUID())))
        .statusCode(422)
        .body("code", equalTo("unknown-reference"));
    step(OWNER, mandate, "accept", terms(Map.of())).statusCode(403);
    assertThat(rows.facts(project)).containsExactly("project.registered");
  }

  @Test
  void an_agent_accepts_what_is_mandated_to_oneself_only() {
    as(LEADER)
        .body(Map.of("agentId", agent))
        .post("/api/v1/projects/{id}/actions/assign-agent", project)
        .then()
        .statusCode(200);
    UUID mandate = asked(OWNER);
    String other = County.officer(Tokens.of("agent").person("other"), County.HOUSING);
    step(AGENT, mandate, "accept", terms(Map.of("agentId", other))).statusCode(403);
    step(AGENT, mandate, "accept", terms(Map.of())).statusCode(200);
    assertThat(rows.facts(project))
        .containsExactly("project.registered", "agent.assigned", "mandate.accepted");
  }

  @Test
  void the_consultation_that_it_came_of_tells_of_the_mandate() {
    Tokens clerk = Tokens.of("clerk");
    UUID consultation =
        County.id(
            as(clerk)
                .body(
                    Map.of(
                        "consultedOn", "2026-09-01",
                        "asker", "示例咨询人（虚构）",
                        "idea", "示例厂房（虚构）",
                        "question", "能否代办",
                        "regionCode", "350500"))
                .post("/api/v1/first-consultations")
                .then()
                .statusCode(201));
    ask(OWNER, Map.of("consultationId", consultation)).statusCode(422);
    UUID mandate = County.id(ask(clerk, Map.of("consultationId", consultation)).statusCode(201));
    step(LEADER, mandate, "accept", terms(Map.of())).statusCode(200);
    as(clerk)
        .get("/api/v1/first-consultations/{id}", consultation)
        .then()
        .body("followUp", equalTo("MANDATE"))
        .body("mandateId", equalTo(mandate.toString()));
  }

  @Test
  void an_owner_sees_the_own_projects_mandates_and_no_others() {
    UUID own = asked(OWNER);
    UUID foreign = County.project(Map.of("ownerCreditCode", "91110108351303601C"));
    UUID others = County.id(ask(Tokens.of("clerk"), Map.of("projectId", foreign)).statusCode(201));
    ask(OWNER, Map.of("projectId", foreign)).statusCode(422);
    see(OWNER, own);
    as(OWNER).get("/api/v1/mandates/{id}", others).then().statusCode(404);
    as(OWNER).get("/api/v1/mandates/{id}/acts", others).then().statusCode(404);
    step(OWNER, others, "revoke", REASON).statusCode(404);
    as(OWNER)
        .get("/api/v1/mandates?project=" + foreign)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    as(LEADER)
        .get("/api/v1/mandates?status=CONSULTED&project=" + foreign)
        .then()
        .body("items.id", equalTo(List.of(others.toString())));
    as(Tokens.of("clerk").region("370481"))
        .get("/api/v1/mandates/{id}", own)
        .then()
        .statusCode(404);
  }

  private static Map<String, Object> query() {
    return Map.of("power", "QUERY", "text", "查询进度");
  }

  private Map<String, Object> terms(Map<String, ?> changes) {
    Map<String, Object> terms =
        new HashMap<>(
            Map.of(
                "agentId",
                agent,
                "validFrom",
                "2026-01-01",
                "validTo",
                "2029-12-31",
                "powers",
                List.of("QUERY", "HAND_IN"),
                "freeOfCharge",
                true));
    terms.putAll(changes);
    return terms;
  }

  private UUID asked(Tokens who) {
    return County.id(ask(who, Map.of()).statusCode(201).body("status", equalTo("CONSULTED")));
  }

  private ValidatableResponse ask(Tokens who, Map<String, ?> changes) {
    Map<String, Object> body = new HashMap<>(Map.of("projectId", project, "matter", "代办施工许可"));
    body.putAll(changes);
    return as(who).body(body).post("/api/v1/mandates").then();
  }

  private static ValidatableResponse see(Tokens who, UUID mandate) {
    return as(who).get("/api/v1/mandates/{id}", mandate).then().statusCode(200);
  }

  private static ValidatableResponse step(
      Tokens who, UUID mandate, String verb, Map<String, ?> words) {
    return Registered.step(who, "mandates", mandate, verb, words);
  }

  private static ValidatableResponse act(Tokens who, UUID mandate, Map<String, ?> words) {
    return as(who).body(words).post("/api/v1/mandates/{id}/acts", mandate).then();
  }
}
