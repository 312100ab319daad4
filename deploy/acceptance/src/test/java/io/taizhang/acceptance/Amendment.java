package io.taizhang.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hui'an gives a day off of its own, Monday the 21st (made up): a licence accepted on Thursday the
 * 17th and an issue referred that day run over it. Tried out and published on Friday the 18th.
 */
final class Amendment extends Story {
  private static final String ADMIN = "admin@350521";
  private static final String CLERK = "clerk@350521";
  private static final String HOUSING = "handler@350521/350521-HOUSING";
  private static final String CITY = "handler@350521/350521-CITY";

  private final Door door;
  private final Map<String, String> seen = new HashMap<>();
  private String project = "";
  private String item = "";
  private String issue = "";
  private String calendar = "";
  private int elsewhere;
  private Reply tried;
  private List<JsonNode> moves = List.of();
  private Reply explanation;

  Amendment(Door door) {
    this.door = door;
  }

  @Override
  void enter(Agenda agenda) {
    on(agenda, "2026-09-17T09:00", this::running);
    on(agenda, "2026-09-18T10:00", this::entered);
    on(agenda, "2026-09-18T10:30", this::published);
    on(agenda, "2026-09-18T11:00", this::moved);
  }

  String project() {
    return project;
  }

  String issue() {
    return issue;
  }

  String calendar() {
    return calendar;
  }

  /** What was seen of item, issue or reminder before or after, such as {@code item after}. */
  String seen(String what) {
    return seen.get(what);
  }

  /** The answer's status to an administrator of another place who tried to publish it. */
  int publishedFromElsewhere() {
    return elsewhere;
  }

  /** The edition when its trial was finished. */
  Reply tried() {
    return tried;
  }

  List<JsonNode> moves() {
    return moves;
  }

  /** The explanation of the item's due date afterwards. */
  Reply explanation() {
    return explanation;
  }

  private void running() {
    Person leader = door.as("leader@350521");
    project = leader.post("/api/v1/projects", Form.of("350521", "惠安示例工程（虚构）").body()).is(201).id();
    Person clerk = door.as(CLERK);
    item =
        clerk
            .post("/api/v1/items", Form.item(project, "建筑工程施工许可", "350521-HOUSING", 5))
            .is(201)
            .id();
    clerk.post("/api/v1/items/" + item + "/actions/accept").is(200);
    String row =
        clerk.post("/api/v1/one-trip-failures", Complaint.failedTrip("350521")).is(201).id();
    issue = clerk.post("/api/v1/issues", Complaint.registration("350521", row)).is(201).id();
    String actions = "/api/v1/issues/" + issue + "/actions/";
    clerk.post(actions + "accept").is(200);
    clerk.post(actions + "classify", Complaint.classification()).is(200);
    clerk.post(actions + "refer", Complaint.referral("350521-CITY")).is(200);
  }

  private void entered() {
    look("before");
    Person admin = door.as(ADMIN);
    Map<String, Object> notice =
        Map.of(
            "regionCode",
            "350521",
            "source",
            "惠政办〔2026〕示例1号（虚构）",
            "publishedAt",
            "2026-09-18",
            "days",
            List.of(Map.of("date", "2026-09-21", "kind", "OFF", "name", "示例活动（虚构）")));
    calendar = admin.post("/api/v1/calendars", notice).is(201).id();
    door.as("leader@350521").post("/api/v1/calendars", notice).is(403);
  }

  private void published() {
    Person admin = door.as(ADMIN);
    tried = admin.get("/api/v1/calendars/" + calendar).is(200);
    moves = admin.get("/api/v1/calendars/" + calendar + "/moves").is(200).rows();
    look("tried");
    elsewhere =
        door.as("admin@350700").post("/api/v1/calendars/" + calendar + "/actions/publish").status();
    admin.post("/api/v1/calendars/" + calendar + "/actions/publish").is(200);
  }

  private void moved() {
    look("after");
    explanation = door.as(HOUSING).get("/api/v1/items/" + item + "/clock/explanation").is(200);
  }

  private void look(String when) {
    seen.put("item " + when, clockOfItem().text("dueAt"));
    seen.put("issue " + when, dueAtOfIssue());
    seen.put("reminder " + when, reminder(clockOfItem().id()));
  }

  private Reply clockOfItem() {
    return door.as(HOUSING).get("/api/v1/items/" + item + "/clock").is(200);
  }

  private String dueAtOfIssue() {
    return door.as(CITY).get("/api/v1/issues/" + issue + "/clocks").is(200).rows().stream()
        .filter(clock -> clock.path("stage").asText().equals("HANDLE"))
        .map(clock -> clock.path("dueAt").asText())
        .findFirst()
        .orElse("");
  }

  private String reminder(String clock) {
    return door.as(HOUSING).get("/api/v1/deadlines?clockId=" + clock).is(200).rows().stream()
        .filter(rung -> rung.path("rung").asText().equals("REMINDER"))
        .map(rung -> rung.path("armedAt").asText())
        .findFirst()
        .orElse("");
  }
}
