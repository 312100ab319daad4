package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.HERE;
import static io.taizhang.acceptance.badinput.Place.HOUSING;
import static io.taizhang.acceptance.badinput.Place.LEADER;
import static io.taizhang.acceptance.badinput.Place.REGISTRAR;

import io.taizhang.acceptance.Person;
import io.taizhang.acceptance.Reply;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Good calls of a project's steps and parts, of handovers, yearly lists and plans. */
final class ProjectCalls {

  private static final String STEPS = "POST /api/v1/projects/{id}/actions/";
  private static final String HANDOVERS = "/api/v1/handovers";
  private static final String ENTRIES = "/api/v1/year-list-entries";
  private static final String YEAR = "2026";
  private static final Map<String, String> REASON = Map.of("reason", "资金未落实（虚构）");

  private final Place place;

  ProjectCalls(Place place) {
    this.place = place;
  }

  void addTo(Map<String, Call> calls) {
    steps(calls);
    handovers(calls);
    lists(calls);
    plans(calls);
    calls.put(
        "GET /api/v1/projects/{id}/progress-reports",
        Call.by(LEADER).at("id", place.assigned().id()));
    String rule = "/api/v1/staleness-rules/{code}";
    calls.put("GET " + rule, Call.by(LEADER).at("code", HERE));
    Reply seen = place.as(REGISTRAR).get("/api/v1/staleness-rules/" + HERE).is(200);
    calls.put(
        "PUT " + rule,
        Call.by(REGISTRAR).at("code", HERE).resting(seen).saying(Map.of("days", 10)));
  }

  private void steps(Map<String, Call> calls) {
    Map<String, String> counsellor = Map.of("role", "COUNSELLOR", "officerId", place.officer());
    calls.put(STEPS + "assign", Call.by(LEADER).on(place.project()).saying(counsellor));
    calls.put(STEPS + "release", Call.by(LEADER).on(counselled()).saying(counsellor));
    calls.put(
        STEPS + "register-code",
        Call.by(LEADER)
            .on(place.project())
            .saying(Map.of("nationalCode", "2609-" + HERE + "-04-01-600001")));
    calls.put(STEPS + "suspend", Call.by(LEADER).on(place.project()).saying(REASON));
    calls.put(STEPS + "remove", Call.by(LEADER).on(place.project()).saying(REASON));
    Reply suspended = step("projects", place.project(), "suspend", REASON);
    calls.put(STEPS + "resume", Call.by(LEADER).on(suspended).saying(REASON));
  }

  private Reply counselled() {
    return step(
        "projects",
        place.project(),
        "assign",
        Map.of("role", "COUNSELLOR", "officerId", place.officer()));
  }

  private void handovers(Map<String, Call> calls) {
    String successor = successor();
    calls.put("POST " + HANDOVERS, Call.by(LEADER).saying(handover(place.agent())));
    calls.put("GET " + HANDOVERS + "/{id}", Call.by(LEADER).at("id", opened(place.agent()).id()));
    calls.put(
        "POST " + HANDOVERS + "/{id}/actions/cancel",
        Call.by(LEADER).on(opened(place.agent())).saying(REASON));
    calls.put("POST " + HANDOVERS + "/{id}/actions/confirm", Call.by(LEADER).on(opened(successor)));
  }

  /** The leader's own account, who then confirms. */
  private String successor() {
    return place
        .as(Place.ADMIN)
        .post(
            "/api/v1/officers",
            Map.of(
                "subject",
                "leader-" + HERE,
                "name",
                "某某（虚构）",
                "post",
                "主任",
                "departmentCode",
                HOUSING))
        .is(201)
        .id();
  }

  private Reply opened(String successor) {
    return place.as(LEADER).post(HANDOVERS, handover(successor)).is(201);
  }

  private Map<String, Object> handover(String successor) {
    return Map.of(
        "projectId",
        counselled().id(),
        "role",
        "COUNSELLOR",
        "toOfficerId",
        successor,
        "note",
        "示例移交说明（虚构）");
  }

  private void lists(Map<String, Call> calls) {
    calls.put("POST " + ENTRIES, Call.by(LEADER).saying(entry()));
    calls.put("GET " + ENTRIES + "/{id}", Call.by(LEADER).at("id", entered().id()));
    calls.put(
        "POST " + ENTRIES + "/{id}/actions/leave",
        Call.by(LEADER)
            .on(entered())
            .saying(Map.of("leftOn", "2026-12-31", "document", "漳发改〔2026〕示例9号（虚构）")));
  }

  private Reply entered() {
    return place.as(LEADER).post(ENTRIES, entry()).is(201);
  }

  private Map<String, Object> entry() {
    return Map.of(
        "year",
        2026,
        "projectId",
        place.project().id(),
        "regionCode",
        HERE,
        "level",
        "CITY",
        "enteredOn",
        "2026-02-10",
        "document",
        "漳政〔2026〕示例1号（虚构）");
  }

  private void plans(Map<String, Call> calls) {
    String plan = "/api/v1/projects/{id}/year-plans/{year}";
    Call first =
        new Call(LEADER, Map.of(), "", "\"0\"", Call.by(LEADER).body())
            .at("id", place.project().id())
            .at("year", YEAR);
    calls.put("PUT " + plan, first.saying(yearPlan()));
    Reply project = place.project();
    Reply planned = planned(project);
    Call known = Call.by(LEADER).at("id", project.id()).at("year", YEAR);
    calls.put("GET " + plan, known);
    calls.put("GET " + plan + "/versions", known);
    calls.put(
        "POST " + plan + "/actions/report-month",
        known.resting(planned).saying(Map.of("month", 1, "doneFen", 1, "nodeDone", true)));
  }

  private Reply planned(Reply project) {
    Person leader = place.as(LEADER);
    String target = "/api/v1/projects/" + project.id() + "/year-plans/" + YEAR;
    return leader
        .door()
        .send(
            HttpRequest.newBuilder(leader.door().at(target))
                .header("Authorization", Objects.requireNonNull(leader.authorization()))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .PUT(BodyPublishers.ofString(Call.by(LEADER).saying(yearPlan()).body().toString())))
        .is(200);
  }

  private static Map<String, Object> yearPlan() {
    Map<String, Object> plan = new HashMap<>();
    plan.put("investmentFen", 100);
    plan.put("nodes", List.of(Map.of("month", 1, "plannedFen", 100, "node", "桩基施工（虚构）")));
    return plan;
  }

  private Reply step(String noun, Reply subject, String verb, Object body) {
    return place
        .as(LEADER)
        .post("/api/v1/" + noun + "/" + subject.id() + "/actions/" + verb, body)
        .is(200);
  }
}
