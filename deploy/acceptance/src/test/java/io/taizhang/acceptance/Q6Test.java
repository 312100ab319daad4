package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Q6, Quanzhou (项目辅导员): one person guides the owner, and hands over with a receipt. */
@Acceptance
class Q6Test {
  private static final String LEADER = "leader@350500";
  private static final String FORMER = "officer@350500/350500-CITY";
  private static final String NEXT = "officer@350500/350500-WINDOW";

  private final County county;
  private String former = "";
  private String next = "";

  Q6Test(County county) {
    this.county = county;
  }

  @BeforeAll
  void two_counsellors_are_entered() {
    Person admin = county.as("admin");
    former = Founding.officer(admin, "officer-350500-350500-CITY", "辅导员甲（虚构）", "350500-CITY");
    next = Founding.officer(admin, "officer-350500-350500-WINDOW", "辅导员乙（虚构）", "350500-WINDOW");
  }

  @Test
  void a_counsellor_hands_over_what_is_open_and_the_successor_gives_a_receipt() {
    String project =
        county.as(LEADER).post("/api/v1/projects", Form.of("350500", "人民医院二期").body()).is(201).id();
    String path = "/api/v1/projects/" + project;
    county
        .as(LEADER)
        .post(path + "/actions/assign", Map.of("role", "COUNSELLOR", "officerId", former))
        .is(200);
    county.as(FORMER).get(path).is(200);
    Map<String, Object> item = Form.item(project, "用地规划许可", "350500-HOUSING", 10);
    county.as("clerk@350500").post("/api/v1/items", item).is(201);

    Map<String, Object> request =
        Map.of(
            "projectId",
            project,
            "role",
            "COUNSELLOR",
            "toOfficerId",
            next,
            "note",
            "业主正在补用地材料（虚构）");
    String handover = county.as(FORMER).post("/api/v1/handovers", request).is(201).id();
    county.as(LEADER).post("/api/v1/handovers", request).is(409);
    county.as(NEXT).get(path).is(404);
    county.as("owner@350500").get("/api/v1/handovers/" + handover).is(403);

    String steps = "/api/v1/handovers/" + handover;
    Reply seen = county.as(NEXT).get(steps).is(200);
    assertThat(seen.body().at("/open/items/0/name").asText()).isEqualTo("用地规划许可");
    county.as(FORMER).post(steps + "/actions/confirm").is(403);
    JsonNode receipt = county.as(NEXT).post(steps + "/actions/confirm").is(200).body();
    assertThat(receipt.at("/receipt/number").asText()).startsWith("JJ-350500-");

    county.as(NEXT).get(path).is(200);
    county.as(FORMER).get(path).is(404);
    Reply parts = county.as("owner@350500").get(path + "/assignments").is(200);
    assertThat(parts.rows())
        .extracting(part -> part.path("name").asText() + " " + !part.path("until").isNull())
        .containsExactly("辅导员甲（虚构） true", "辅导员乙（虚构） false");

    county.settle();
    assertThat(county.events().of(project, "handover.confirmed"))
        .extracting(event -> event.data().path("openItems").asInt())
        .containsExactly(1);
  }
}
