package io.taizhang.acceptance;

import java.util.List;
import java.util.Map;

/**
 * Two licences whose papers a window of Nanping takes in on Friday the 18th: one that nobody
 * answers, one that lacks two materials and gets them on the 21st.
 */
final class Window extends Story {
  private static final String CLERK = "clerk@350700";
  private static final String PERMIT = "建筑工程施工许可";
  private static final List<String> MATERIALS = List.of("用地批复", "资金证明");

  private final Door door;
  private String project = "";
  private String unanswered = "";
  private String supplemented = "";
  private Reply partial;
  private Reply second;
  private Reply handedIn;
  private Reply accepted;
  private Reply deemed;
  private Reply deemedClock;

  Window(Door door) {
    this.door = door;
  }

  @Override
  void enter(Agenda agenda) {
    on(agenda, "2026-09-18T09:00", this::received);
    on(agenda, "2026-09-21T09:00", this::handedIn);
    on(agenda, "2026-09-29T10:00", this::looked);
  }

  String project() {
    return project;
  }

  /** The refusal of half the materials. */
  Reply partial() {
    return partial;
  }

  /** The refusal of a second request for materials. */
  Reply second() {
    return second;
  }

  /** The answer to all the materials. */
  Reply full() {
    return handedIn;
  }

  /** The answer to its acceptance. */
  Reply accepted() {
    return accepted;
  }

  /** The item nobody answered, after its window. */
  Reply deemed() {
    return deemed;
  }

  /** Its decision clock. */
  Reply deemedClock() {
    return deemedClock;
  }

  /** The receipts of the one that was supplemented, as its owner sees them. */
  Reply receipts() {
    return door.as("owner@350700").get(path(supplemented, "receipts")).is(200);
  }

  private void received() {
    Person leader = door.as("leader@350700");
    project = leader.post("/api/v1/projects", Form.of("350700", "南平受理示例（虚构）").body()).is(201).id();
    unanswered = taken(1);
    supplemented = taken(5);
    List<Map<String, String>> missing =
        MATERIALS.stream().map(name -> Map.of("material", name, "requirement", "原件")).toList();
    clerk(supplemented, "ask-supplement", Map.of("materials", missing)).is(200);
    partial = clerk(supplemented, "hand-in-supplement", Map.of("materials", List.of("用地批复")));
    second = clerk(supplemented, "ask-supplement", Map.of("materials", missing));
  }

  private void handedIn() {
    handedIn = clerk(supplemented, "hand-in-supplement", Map.of("materials", MATERIALS)).is(200);
  }

  private void looked() {
    accepted = clerk(supplemented, "accept", Map.of()).is(200);
    deemed = door.as(CLERK).get("/api/v1/items/" + unanswered).is(200);
    deemedClock = door.as(CLERK).get(path(unanswered, "clock")).is(200);
  }

  private String taken(int promised) {
    Map<String, Object> papers = Form.item(project, PERMIT, "350700-HOUSING", promised);
    return door.as(CLERK).post("/api/v1/items", papers).is(201).id();
  }

  private Reply clerk(String item, String verb, Map<String, ?> body) {
    return door.as(CLERK).post(path(item, "actions/" + verb), body);
  }

  private static String path(String item, String rest) {
    return "/api/v1/items/" + item + "/" + rest;
  }
}
