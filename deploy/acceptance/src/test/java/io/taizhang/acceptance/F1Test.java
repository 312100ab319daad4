package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** F1, Weifang (代办): 接待咨询→委托受理→实施代办→办结回复, free of charge; played in Jian'ou. */
@Acceptance
class F1Test {
  private static final String LEADER = "leader@350783";
  private static final String CLERK = "clerk@350783";
  private static final String OWNER = "owner@350783";
  private static final String AGENT = "agent@350783/350783-WINDOW";
  private static final String OTHER = "agent@350783/350783-DRC";

  private final County county;
  private String agent = "";

  F1Test(County county) {
    this.county = county;
  }

  @BeforeAll
  void the_task_force_has_an_agent() {
    agent =
        Founding.officer(
            county.as("admin"), "agent-350783-350783-WINDOW", "代办员甲（虚构）", "350783-WINDOW");
  }

  @Test
  void an_agent_acts_on_behalf_of_the_owner_from_the_question_to_the_answer() {
    String consultation = consulted();
    String project = registered("建瓯示例代办项目甲（虚构）");
    Map<String, Object> asking =
        Map.of("projectId", project, "consultationId", consultation, "matter", "代办用地规划许可");
    Reply asked = county.as(CLERK).post("/api/v1/mandates", asking).is(201);
    String mandate = "/api/v1/mandates/" + asked.id();
    assertThat(asked.text("number")).startsWith("DB-350783-");
    act(AGENT, mandate, "HAND_IN").is(404);

    county.as(LEADER).post(mandate + "/actions/accept", terms()).is(200);
    String item =
        county
            .as(CLERK)
            .post("/api/v1/items", Form.item(project, "用地规划许可", "350783-HOUSING", 5))
            .is(201)
            .id();
    Reply done =
        county
            .as(AGENT)
            .post(mandate + "/acts", Map.of("power", "HAND_IN", "text", "代为报件（虚构）", "itemId", item))
            .is(201);
    assertThat(done.body().at("/onBehalfOf/name").asText()).isEqualTo("示例建设公司（虚构）");
    assertThat(done.body().at("/onBehalfOf/creditCode").asText())
        .isEqualTo(Form.OWNER_OF_THE_TOKEN);
    act(AGENT, mandate, "RECEIVE_DOCUMENTS").is(422);
    act(OTHER, mandate, "HAND_IN").is(404);

    assertThat(county.as(OWNER).get(mandate).is(200).text("status")).isEqualTo("ACTING");
    assertThat(county.as(OWNER).get(mandate + "/acts").is(200).column("text"))
        .containsExactly("代为报件（虚构）");
    Map<String, String> answer = Map.of("answer", "用地规划许可已取得，材料已交还（虚构）");
    county.as(AGENT).post(mandate + "/actions/close", answer).is(200);
    act(AGENT, mandate, "QUERY").is(409);
    assertThat(county.as(OWNER).get(mandate).is(200).text("answer"))
        .isEqualTo(answer.get("answer"));
    assertThat(
            county
                .as(CLERK)
                .get("/api/v1/first-consultations/" + consultation)
                .is(200)
                .text("followUp"))
        .isEqualTo("MANDATE");

    county.settle();
    assertThat(county.events().of(project, "agent.assigned")).hasSize(1);
    assertThat(county.events().of(project, "mandate.accepted")).hasSize(1);
    assertThat(county.events().of(project, "mandate.closed")).hasSize(1);
  }

  @Test
  void an_owner_revokes_what_was_given() {
    String project = registered("建瓯示例代办项目乙（虚构）");
    String mandate =
        "/api/v1/mandates/"
            + county
                .as(OWNER)
                .post("/api/v1/mandates", Map.of("projectId", project, "matter", "代办施工许可"))
                .is(201)
                .id();
    county.as(LEADER).post(mandate + "/actions/accept", terms()).is(200);
    act(AGENT, mandate, "QUERY").is(201);
    county.as(OWNER).get(mandate).is(200);
    county.as(OWNER).post(mandate + "/actions/revoke", Map.of("reason", "自行办理（虚构）")).is(200);
    act(AGENT, mandate, "QUERY").is(409);
    county.settle();
    assertThat(county.events().of(project, "mandate.revoked")).hasSize(1);
  }

  private Reply act(String who, String mandate, String power) {
    return county.as(who).post(mandate + "/acts", Map.of("power", power, "text", "代办（虚构）"));
  }

  private Map<String, Object> terms() {
    return Map.of(
        "agentId",
        agent,
        "validFrom",
        "2026-01-01",
        "validTo",
        "2029-12-31",
        "powers",
        List.of("HAND_IN", "QUERY"),
        "freeOfCharge",
        true);
  }

  private String consulted() {
    return county
        .as(CLERK)
        .post(
            "/api/v1/first-consultations",
            Map.of(
                "consultedOn", "2026-09-01",
                "asker", "示例咨询人（虚构）",
                "idea", "示例厂房（虚构）",
                "question", "能否代办用地手续（虚构）",
                "regionCode", "350783"))
        .is(201)
        .id();
  }

  private String registered(String name) {
    return county.as(LEADER).post("/api/v1/projects", Form.of("350783", name).body()).is(201).id();
  }
}
