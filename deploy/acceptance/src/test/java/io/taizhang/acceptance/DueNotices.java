package io.taizhang.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Anxi publishes a ladder of its own on Wednesday the 16th, with a reminder two working days ahead.
 * One licence is due on Monday the 21st, so that its last reminder falls on the working Sunday;
 * another at the close of Thursday the 24th, before the Mid-Autumn holiday.
 */
final class DueNotices extends Story {

  private static final String ADMIN = "admin@350524";
  private static final String CLERK = "clerk@350524";
  private static final String HOUSING = "handler@350524/350524-HOUSING";
  private static final String BEFORE = "建筑工程施工许可（第一期）";
  private static final String OVER = "建筑工程施工许可（第二期）";

  private final Door door;
  private final Map<String, List<String>> told = new HashMap<>();
  private String ladder = "";
  private String first = "";
  private List<String> rungs = List.of();
  private List<String> tried = List.of();

  DueNotices(Door door) {
    this.door = door;
  }

  @Override
  void enter(Agenda agenda) {
    on(agenda, "2026-09-16T09:00", this::published);
    on(agenda, "2026-09-16T10:00", this::accepted);
    on(agenda, "2026-09-19T12:00", () -> look("Saturday"));
    on(agenda, "2026-09-20T08:31", () -> look("working Sunday"));
    on(agenda, "2026-09-24T23:00", () -> look("night"));
    on(agenda, "2026-09-26T12:00", () -> look("holiday"));
    on(agenda, "2026-09-28T08:31", () -> look("morning"));
    on(agenda, "2026-09-28T09:00", this::tried);
  }

  /** The marks and days of the notices the department had by then, of the first or second. */
  List<String> toldBy(String when, boolean firstOne) {
    return told.get(when).stream()
        .filter(text -> text.contains(firstOne ? BEFORE : OVER))
        .map(text -> text.substring(0, text.indexOf('】') + 1))
        .toList();
  }

  /** The rungs that the first licence had before it. */
  List<String> rungs() {
    return rungs;
  }

  /** What a dry run says that the first licence would have had in those days. */
  List<String> triedRungs() {
    return tried;
  }

  String ladder() {
    return ladder;
  }

  private void published() {
    ladder = door.as(ADMIN).post("/api/v1/ladders", form(-2)).is(201).id();
    door.as("supervisor@350524").post("/api/v1/ladders", form(-2)).is(403);
  }

  private void accepted() {
    Person leader = door.as("leader@350524");
    String project =
        leader.post("/api/v1/projects", Form.of("350524", "安溪示例工程（虚构）").body()).is(201).id();
    first = item(project, BEFORE, 4);
    item(project, OVER, 7);
    String clock = door.as(HOUSING).get("/api/v1/items/" + first + "/clock").is(200).id();
    rungs = door.as(HOUSING).get("/api/v1/deadlines?clockId=" + clock).is(200).column("rung");
  }

  private String item(String project, String name, int promised) {
    Person clerk = door.as(CLERK);
    String item =
        clerk
            .post("/api/v1/items", Form.item(project, name, "350524-HOUSING", promised))
            .is(201)
            .id();
    clerk.post("/api/v1/items/" + item + "/actions/accept").is(200);
    return item;
  }

  private void look(String when) {
    told.put(when, door.as(HOUSING).get("/api/v1/inbox?limit=100").is(200).column("text"));
  }

  private void tried() {
    Map<String, Object> run = Map.of("ladder", form(-3), "from", "2026-09-14", "to", "2026-09-28");
    List<String> would = new ArrayList<>();
    door.as(ADMIN).post("/api/v1/ladders/dry-run?limit=100", run).is(200).rows().stream()
        .filter(row -> row.at("/subject/id").asText().equals(first))
        .forEach(row -> row.path("would").forEach(rung -> would.add(rung.path("rung").asText())));
    tried = would;
  }

  private static Map<String, Object> form(int early) {
    return Map.of(
        "regionCode",
        "350524",
        "subject",
        "ITEM",
        "stage",
        "DECISION",
        "fromDate",
        early == -2 ? "2026-09-16" : "2026-09-28",
        "reason",
        "安溪督查室通知（虚构）",
        "rungs",
        List.of(
            notice("EARLY_REMINDER", "DUE", early),
            notice("REMINDER", "DUE", -1),
            notice("URGE", "DUE", 0),
            notice("YELLOW_CARD", "DUE", 1),
            rung("RED_CARD", "DUE", 3, "CARD", List.of(), List.of()),
            notice("SUPERVISION_ORDER", "ORDER_OPENED", 0),
            notice("CIRCULAR", "ORDER_ANSWER_DUE", 1)));
  }

  private static Map<String, Object> notice(String rung, String anchor, int days) {
    return rung(rung, anchor, days, "NOTICE", List.of("DEPARTMENT"), List.of("INBOX"));
  }

  private static Map<String, Object> rung(
      String rung,
      String anchor,
      int days,
      String effect,
      List<String> audiences,
      List<String> channels) {
    return Map.of(
        "rung", rung,
        "name", rung,
        "anchor", anchor,
        "offset", Map.of("unit", "WORKING_DAYS", "amount", days),
        "effect", effect,
        "audiences", audiences,
        "channels", channels);
  }
}
