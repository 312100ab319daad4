package io.taizhang.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tea talk as Jian'ou holds them, with six companies (made up): on Tuesday the 15th one
 * suggestion is split among two departments. Housing is done in time; development and reform lets
 * Thursday the 17th pass.
 */
final class TeaTalk extends Story {
  static final String LEADER = "leader@350783";
  static final String SUPERVISOR = "supervisor@350783";
  static final String LATE = "handler@350783/350783-DRC";
  static final String PROMPT = "handler@350783/350783-HOUSING";
  private static final List<String> COMPANIES =
      List.of("甲竹业公司（虚构）", "乙酒业公司（虚构）", "丙食品公司（虚构）", "丁机械公司（虚构）", "戊纸业公司（虚构）", "己电子公司（虚构）");

  private final Door door;
  private final Map<String, Integer> orders = new HashMap<>();
  private String meeting = "";
  private String late = "";
  private String prompt = "";
  private Reply held;
  private Reply lateAtTheEnd;
  private String order = "";

  TeaTalk(Door door) {
    this.door = door;
  }

  @Override
  void enter(Agenda agenda) {
    on(agenda, "2026-09-15T14:30", this::talkedAndSplit);
    on(agenda, "2026-09-17T10:00", this::promptOneDone);
    on(agenda, "2026-09-21T17:00", () -> look("2026-09-21T17:00"));
    on(agenda, "2026-09-21T17:31", () -> look("2026-09-21T17:31"));
    on(agenda, "2026-09-22T10:00", this::lateOneAnswers);
  }

  String meeting() {
    return meeting;
  }

  String late() {
    return late;
  }

  String prompt() {
    return prompt;
  }

  /** The answer to holding it. */
  Reply held() {
    return held;
  }

  /** The late action as the leader saw it before its department answered. */
  Reply lateAtTheEnd() {
    return lateAtTheEnd;
  }

  /** The supervision order. */
  Reply order() {
    return door.as(SUPERVISOR).get("/api/v1/supervision-orders/" + order).is(200);
  }

  /** How many orders on the late action the supervisor saw then. */
  int ordersAt(String stop) {
    return orders.get(stop);
  }

  /** The rungs that the late department heard of, oldest first. */
  List<String> rungs() {
    return door.as(LATE).get("/api/v1/inbox?limit=100").is(200).rows().reversed().stream()
        .filter(message -> message.path("subject").path("id").asText().equals(late))
        .map(message -> message.path("rung").asText())
        .toList();
  }

  private void talkedAndSplit() {
    Person leader = door.as(LEADER);
    LocalDate day = LocalDate.parse("2026-09-15");
    meeting =
        leader.post(Council.MEETINGS, Council.meeting("TEA_TALK", "350783", day)).is(201).id();
    leader
        .post(step("record-attendance"), Map.of("departments", List.of(), "companies", COMPANIES))
        .is(200);
    held = leader.post(step("hold")).is(200);
    JsonNode actions =
        leader
            .post(
                Council.MEETINGS + "/" + meeting + "/conclusions",
                Council.conclusion(
                    "园区用工用地两部门分头办（虚构）",
                    List.of(
                        Council.task("350783-DRC", "提出用地指标方案", "2026-09-17"),
                        Council.task("350783-HOUSING", "公布厂房改造流程", "2026-09-18"))))
            .is(201)
            .body()
            .path("actions");
    late = actions.path(0).path("id").asText();
    prompt = actions.path(1).path("id").asText();
  }

  private void promptOneDone() {
    String actions = Council.ACTIONS + "/" + prompt + "/actions/";
    door.as(PROMPT).post(actions + "report-done", Map.of("evidence", "流程已公布（虚构）")).is(200);
    door.as(LEADER).post(actions + "confirm", Map.of("finding", "属实（虚构）")).is(200);
  }

  private void look(String stop) {
    orders.put(stop, seen().size());
  }

  private List<JsonNode> seen() {
    return door.as(SUPERVISOR).get("/api/v1/supervision-orders?limit=100").is(200).rows().stream()
        .filter(row -> row.path("actionId").asText().equals(late))
        .toList();
  }

  private void lateOneAnswers() {
    lateAtTheEnd = door.as(LEADER).get(Council.ACTIONS + "/" + late).is(200);
    order = seen().getFirst().path("id").asText();
    String actions = "/api/v1/supervision-orders/" + order + "/actions/";
    door.as(LATE)
        .post(Council.ACTIONS + "/" + late + "/actions/report-done", Map.of("evidence", "方案已报（虚构）"))
        .is(200);
    door.as(LATE).post(actions + "answer", Map.of("answer", "方案已报（虚构）")).is(200);
    door.as(SUPERVISOR).post(actions + "close", Map.of("finding", "逾期属实（虚构）")).is(200);
  }

  private String step(String verb) {
    return Council.MEETINGS + "/" + meeting + "/actions/" + verb;
  }
}
