package io.taizhang.acceptance.badinput;

import io.taizhang.acceptance.Form;
import io.taizhang.acceptance.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Good calls of submission plans, modes, opinions, owners' tasks and status reports. */
final class ItemWaysCalls {

  private static final String DAY = "2027-06-30";
  private static final Map<String, Object> TASK_DONE = Map.of("text", "已完成（虚构）", "done", true);
  private static final Map<String, Object> JUDGED = Map.of("text", "已核（虚构）");

  private final Place place;
  private final Map<String, Call> calls;
  private int lists;

  ItemWaysCalls(Place place, Map<String, Call> calls) {
    this.place = place;
    this.calls = calls;
  }

  void prepare() {
    for (String list : new String[] {"", "/export", "/months"}) {
      calls.put(
          "GET /api/v1/ledgers/annual-plan" + list, Call.by(Place.LEADER).asking("year=2026"));
    }
    plans();
    modes();
    opinions();
    ownerTasks();
    reports();
  }

  private void plans() {
    Reply planned = planned();
    for (String end : List.of("/submission-plan", "/guide")) {
      calls.put("GET /api/v1/projects/{id}" + end, Call.by(Place.LEADER).at("id", planned.id()));
    }
    String line = "/api/v1/plan-lines/{id}";
    calls.put("GET " + line, Call.by(Place.LEADER).at("id", line(planned)));
    Map<String, Object> month = Map.of("handInMonth", "2026-11", "approvalMonth", "2026-12");
    onLine("schedule-hand-in", Map.of("handInOn", DAY, "handInBy", "报件人甲（虚构）"));
    onLine("plan-year", month);
    onLine("explain-deviation", Map.of("reason", "资料未齐（虚构）"));
    for (String end : List.of("", "/months", "/export")) {
      calls.put("GET /api/v1/ledgers/annual-plan" + end, Call.by(Place.LEADER).asking("year=2026"));
    }
    Reply checklist = place.published("BAD-DIFF");
    calls.put(
        "GET /api/v1/checklists/{id}/versions/{number}/diff",
        Call.by(Place.LEADER).at("id", checklist.id()).at("number", "1").asking("to=1"));
    moved();
    calls.put("POST /api/v1/merged-hand-ins", Call.by(Place.CLERK).saying(merged()));
  }

  private void moved() {
    Reply checklist = place.published("BAD-MOVED");
    Reply project = follows(checklist);
    String versions = "/api/v1/checklists/" + checklist.id() + "/versions";
    place.as(Place.LEADER).post(versions).is(201);
    place.as(Place.LEADER).post(versions + "/2/actions/publish").is(200);
    calls.put(
        "POST /api/v1/projects/{id}/actions/move-checklist",
        Call.by(Place.LEADER).on(project).saying(Map.of("version", 2)));
  }

  private Map<String, Object> merged() {
    Map<String, Object> first = new HashMap<>(Place.lines().getFirst());
    Map<String, Object> second = new HashMap<>(first);
    second.put("key", "land-pre-review");
    second.put("name", "用地预审");
    Map<String, Object> body = new HashMap<>(Place.checklistOf("BAD-MERGED"));
    body.put("lines", List.of(first, second));
    Reply checklist = place.as(Place.LEADER).post("/api/v1/checklists", body).is(201);
    place
        .as(Place.LEADER)
        .post("/api/v1/checklists/" + checklist.id() + "/versions/1/actions/publish")
        .is(200);
    Reply project = follows(checklist);
    return Map.of(
        "projectId", project.id(),
        "name", "合并办理（虚构）",
        "limit", Map.of("amount", 20, "unit", "WORKING_DAY", "source", "办事指南（虚构）"),
        "planLineIds", lines(project));
  }

  private void modes() {
    String steps = "POST /api/v1/items/{id}/actions/";
    Map<String, Object> reason = Map.of("reason", "省重点项目（虚构）");
    Map<String, Object> promise = Map.of("text", "承诺按图施工（虚构）", "checkBy", DAY);
    on(steps + "open-green-channel", Place.LEADER, place.received(), reason);
    Reply green = place.item(Place.LEADER, place.received(), "open-green-channel", reason);
    on(steps + "close-green-channel", Place.LEADER, green, Map.of());
    on(steps + "take-commitment", Place.CLERK, place.received(), promise);
    Reply committed = place.item(Place.CLERK, place.accepted(), "take-commitment", promise);
    Reply granted = place.item(Place.HANDLER, committed, "grant", Place.TEXT);
    on(
        steps + "check-commitment",
        Place.HANDLER,
        granted,
        Map.of("kept", true, "finding", "与承诺一致（虚构）"));
    Map<String, Object> gaps =
        Map.of("commitment", "承诺补齐（虚构）", "closeBy", DAY, "materials", List.of("report"));
    on(steps + "accept-with-gaps", Place.CLERK, handedIn(), gaps);
    Reply gap = place.item(Place.CLERK, handedIn(), "accept-with-gaps", gaps);
    on(steps + "close-gap", Place.CLERK, gap, Map.of("material", "report"));
    calls.put(
        "GET /api/v1/items/{id}/modes", Call.by(Place.LEADER).at("id", place.received().id()));
    Map<String, Object> papers =
        new HashMap<>(Form.item(place.project().id(), "施工图设计（虚构）", Place.HOUSING, 1));
    papers.put("kind", "STEP");
    Reply step = place.as(Place.CLERK).post("/api/v1/items", papers).is(201);
    on(steps + "complete", Place.HANDLER, step, Place.TEXT);
  }

  private void opinions() {
    calls.put(
        "POST /api/v1/silence-rules",
        Call.by(Place.LEADER)
            .saying(
                Map.of(
                    "regionCode",
                    Place.HERE,
                    "consents",
                    false,
                    "source",
                    "并联审批办法（虚构）",
                    "validFrom",
                    "2026-01-01")));
    Map<String, Object> letter =
        Map.of(
            "itemId",
            place.received().id(),
            "kind",
            "LETTER",
            "departmentCode",
            Place.CITY,
            "question",
            "是否影响市容（虚构）",
            "limitDays",
            5);
    calls.put("POST /api/v1/opinions", Call.by(Place.HANDLER).saying(letter));
    Map<String, Object> ours = new HashMap<>(letter);
    ours.put("itemId", place.received(place.project(), Place.CITY).id());
    ours.put("departmentCode", Place.HOUSING);
    Reply asked =
        place.as("handler@" + Place.HERE + "/" + Place.CITY).post("/api/v1/opinions", ours).is(201);
    calls.put("GET /api/v1/opinions/{id}", Call.by(Place.LEADER).at("id", asked.id()));
    on(
        "POST /api/v1/opinions/{id}/actions/answer",
        Place.HANDLER,
        asked,
        Map.of("stance", "AGREE", "text", "无意见（虚构）"));
  }

  private void ownerTasks() {
    String tasks = "/api/v1/owner-tasks";
    calls.put("POST " + tasks, Call.by(Place.LEADER).saying(taskOf(place.project())));
    Reply task = task();
    calls.put("GET " + tasks + "/{id}", Call.by(Place.LEADER).at("id", task.id()));
    String owner = "owner@" + Place.HERE;
    on("POST " + tasks + "/{id}/actions/report", owner, task, TASK_DONE);
    for (String verb : List.of("confirm", "send-back")) {
      Reply reported = task();
      String report = tasks + "/" + reported.id() + "/actions/report";
      on(
          "POST " + tasks + "/{id}/actions/" + verb,
          Place.LEADER,
          place.as(owner).post(report, TASK_DONE).is(200),
          JUDGED);
    }
  }

  private void reports() {
    String reports = "/api/v1/items/{id}/status-reports";
    calls.put(
        "POST " + reports,
        Call.by(Place.AGENCY).at("id", place.received().id()).saying(report("BAD-S1")));
    Reply item = place.received();
    place
        .as(Place.AGENCY)
        .post("/api/v1/items/" + item.id() + "/status-reports", report("BAD-S2"))
        .is(201);
    calls.put(
        "GET " + reports + "/{number}",
        Call.by(Place.AGENCY).at("id", item.id()).at("number", "BAD-S2"));
  }

  private static Map<String, Object> report(String number) {
    return Map.of("number", number, "wireCode", 3, "effective", "2026-09-01T10:00:00+08:00");
  }

  private Reply task() {
    return place.as(Place.LEADER).post("/api/v1/owner-tasks", taskOf(place.project())).is(201);
  }

  private static Map<String, Object> taskOf(Reply project) {
    return Map.of("projectId", project.id(), "what", "编制设计方案（虚构）", "dueOn", DAY);
  }

  /** An item of a line whose one material may come later. */
  private Reply handedIn() {
    Map<String, Object> line = new HashMap<>(Place.lines().getFirst());
    line.put(
        "materials",
        List.of(
            Map.of(
                "key", "report",
                "name", "项目申请报告",
                "requirement", "加盖公章",
                "form", "ORIGINAL",
                "deferrable", true)));
    Map<String, Object> body = new HashMap<>(Place.checklistOf("BAD-GAPS-" + ++lists));
    body.put("lines", List.of(line));
    Reply checklist = place.as(Place.LEADER).post("/api/v1/checklists", body).is(201);
    place
        .as(Place.LEADER)
        .post("/api/v1/checklists/" + checklist.id() + "/versions/1/actions/publish")
        .is(200);
    Reply project = follows(checklist);
    return place
        .as(Place.CLERK)
        .post("/api/v1/items", Map.of("projectId", project.id(), "planLineId", line(project)))
        .is(201);
  }

  private Reply planned() {
    return follows(place.published("BAD-LINES-" + ++lists));
  }

  private Reply follows(Reply checklist) {
    Reply project = place.project();
    place
        .as(Place.LEADER)
        .post(
            "/api/v1/projects/" + project.id() + "/actions/apply-checklist",
            Map.of("checklistId", checklist.id()))
        .is(200);
    return project;
  }

  private List<String> lines(Reply project) {
    return place
        .as(Place.LEADER)
        .get("/api/v1/projects/" + project.id() + "/plan")
        .is(200)
        .body()
        .path("lines")
        .valueStream()
        .map(line -> line.path("id").asText())
        .toList();
  }

  private String line(Reply project) {
    return lines(project).getFirst();
  }

  private void onLine(String verb, Map<String, Object> body) {
    Reply line = place.as(Place.LEADER).get("/api/v1/plan-lines/" + line(planned())).is(200);
    on("POST /api/v1/plan-lines/{id}/actions/" + verb, Place.LEADER, line, body);
  }

  private void on(String operation, String who, Reply subject, Map<String, ?> body) {
    Call call = Call.by(who).on(subject);
    calls.put(operation, body.isEmpty() ? call : call.saying(body));
  }
}
