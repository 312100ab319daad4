package io.taizhang.acceptance;

import java.util.HashMap;
import java.util.Map;

/**
 * One works permit of Nanping, promised in five working days: accepted on Friday the 18th, standing
 * still for an expert review from the 21st to the 23rd, granted on the 29th.
 */
final class Licence extends Story {
  private static final String CLERK = "clerk@350700";
  private static final String HANDLER = "handler@350700/350700-HOUSING";

  private final Door door;
  private final Map<String, String> dueAt = new HashMap<>();
  private String project = "";
  private String item = "";
  private int grantedWhilePaused;
  private Reply explanation;
  private Reply granted;

  Licence(Door door) {
    this.door = door;
  }

  @Override
  void enter(Agenda agenda) {
    on(agenda, "2026-09-18T09:00", this::accepted);
    on(agenda, "2026-09-21T09:00", this::paused);
    on(agenda, "2026-09-23T10:00", this::resumed);
    on(agenda, "2026-09-29T10:00", this::granted);
  }

  String project() {
    return project;
  }

  /** The due date as the clock showed it after this step. */
  String dueAtAfter(String step) {
    return dueAt.get(step);
  }

  int statusOfGrantingWhilePaused() {
    return grantedWhilePaused;
  }

  /** The explanation as it stood after the clock was resumed. */
  Reply explanation() {
    return explanation;
  }

  /** The answer to granting. */
  Reply decision() {
    return granted;
  }

  private void accepted() {
    Person leader = door.as("leader@350700");
    project = leader.post("/api/v1/projects", Form.of("350700", "南平示例工程（虚构）").body()).is(201).id();
    item = door.as(CLERK).post("/api/v1/items", worksPermit()).is(201).id();
    door.as(CLERK).post(path("actions/accept")).is(200);
    note("accepted");
  }

  private void paused() {
    Person handler = door.as(HANDLER);
    handler.post(path("actions/begin-special-procedure"), expertReview()).is(200);
    note("paused");
    grantedWhilePaused = handler.post(path("actions/grant"), Map.of("text", "准予")).status();
  }

  private void resumed() {
    door.as(HANDLER).post(path("actions/end-special-procedure")).is(200);
    note("resumed");
    explanation = door.as(HANDLER).get(path("clock/explanation")).is(200);
  }

  private void granted() {
    granted = door.as(HANDLER).post(path("actions/grant"), Map.of("text", "准予施工许可")).is(200);
  }

  private void note(String step) {
    dueAt.put(step, door.as(HANDLER).get(path("clock")).is(200).text("dueAt"));
  }

  private String path(String rest) {
    return "/api/v1/items/" + item + "/" + rest;
  }

  private static Map<String, Object> expertReview() {
    return Map.of(
        "basis", "EXPERT_REVIEW",
        "notice", "专家评审告知书〔2026〕1号（虚构）",
        "expectedEnd", "2026-09-23");
  }

  private Map<String, Object> worksPermit() {
    return Form.item(project, "建筑工程施工许可", "350700-HOUSING", 5);
  }
}
