package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.CITY;
import static io.taizhang.acceptance.badinput.Place.CLERK;
import static io.taizhang.acceptance.badinput.Place.HANDLER;
import static io.taizhang.acceptance.badinput.Place.HERE;
import static io.taizhang.acceptance.badinput.Place.LEADER;

import io.taizhang.acceptance.Reply;
import java.util.List;
import java.util.Map;

/** Good calls of the problem register, the first consultations and the mandates. */
final class ProblemCalls {

  private static final String AGENT = "agent@" + HERE;
  private static final String OWNER = "owner@" + HERE;
  private static final Map<String, String> REASON = Map.of("reason", "情况有变（虚构）");

  private final Place place;
  private final Map<String, Call> calls;
  private final Map<String, Map<String, String>> others;

  ProblemCalls(Place place, Map<String, Call> calls, Map<String, Map<String, String>> others) {
    this.place = place;
    this.calls = calls;
    this.others = others;
  }

  void prepare() {
    problems();
    consultations();
    mandates();
  }

  private void problems() {
    String one = "/api/v1/problems/{id}";
    String steps = "POST " + one + "/actions/";
    Map<String, String> up =
        Map.of("reason", "无权批准（虚构）", "suggestion", "请上级协调（虚构）", "measuresTaken", "已会商（虚构）");
    call(steps + "escalate", LEADER, problem(), up);
    Reply reported = step(LEADER, "problems", problem(), "escalate", up);
    call(steps + "return", LEADER, reported, REASON);
    call(
        steps + "amend",
        LEADER,
        problem(),
        Map.of(
            "measure",
            "另行报批（虚构）",
            "person",
            "经办人丙（虚构）",
            "dueOn",
            "2027-01-15",
            "reason",
            "顺延（虚构）"));
    call(steps + "request-strike-off", HANDLER, problem(), evidence());
    call(steps + "strike-off", LEADER, requested(), evidence());
    call(steps + "reject-strike-off", LEADER, requested(), REASON);
    calls.put("GET " + one + "/history", Call.by(LEADER).at("id", problem().id()));
  }

  private void consultations() {
    String all = "/api/v1/first-consultations";
    String steps = "POST " + all + "/{id}/actions/";
    calls.put("POST " + all, Call.by(CLERK).saying(question()));
    call(
        steps + "answer",
        CLERK,
        consultation(),
        Map.of("answer", "见清单（虚构）", "checklistId", place.published("BAD-GIVEN").id()));
    call(
        steps + "follow-up",
        CLERK,
        consultation(),
        Map.of("outcome", "PROJECT", "projectId", place.project().id(), "text", "已入库（虚构）"));
    calls.put("GET " + all + "/{id}", Call.by(CLERK).at("id", consultation().id()));
    others.put(all + "/{id}", Map.of("id", consultation().id()));
  }

  private void mandates() {
    String all = "/api/v1/mandates";
    String steps = "POST " + all + "/{id}/actions/";
    calls.put("POST " + all, Call.by(CLERK).saying(asking(place.project())));
    call(steps + "accept", LEADER, mandate(), terms());
    call(steps + "refuse", LEADER, mandate(), REASON);
    call(steps + "close", LEADER, accepted(), Map.of("answer", "已办结（虚构）"));
    call(steps + "revoke", OWNER, accepted(), REASON);
    calls.put("GET " + all + "/{id}", Call.by(LEADER).at("id", mandate().id()));
    Reply acting = accepted();
    String acts = all + "/{id}/acts";
    Map<String, String> act = Map.of("power", "QUERY", "text", "查询进度（虚构）");
    calls.put("POST " + acts, Call.by(AGENT).at("id", acting.id()).saying(act));
    calls.put("GET " + acts, Call.by(LEADER).at("id", acting.id()));
    Reply other = accepted();
    String done =
        place.as(AGENT).post("/api/v1/mandates/" + other.id() + "/acts", act).is(201).id();
    calls.put("GET " + acts + "/{act}", Call.by(LEADER).at("id", other.id()).at("act", done));
    others.put(all + "/{id}", Map.of("id", asked(place.othersProject()).id()));
  }

  private Reply problem() {
    return place.problem(place.project());
  }

  private Reply requested() {
    return step(HANDLER, "problems", problem(), "request-strike-off", evidence());
  }

  private static Map<String, String> evidence() {
    return Map.of("evidence", "批复已下达（虚构）");
  }

  private Reply consultation() {
    return place
        .as("clerk@" + HERE + "/" + CITY)
        .post("/api/v1/first-consultations", question())
        .is(201);
  }

  private static Map<String, Object> question() {
    return Map.of(
        "consultedOn", "2026-09-01",
        "asker", "示例咨询人（虚构）",
        "contact", "示例联系方式（虚构）",
        "idea", "示例厂房（虚构）",
        "question", "需要办理哪些手续（虚构）",
        "regionCode", HERE);
  }

  private Reply mandate() {
    return asked(place.project());
  }

  private Reply asked(Reply project) {
    return place.as(LEADER).post("/api/v1/mandates", asking(project)).is(201);
  }

  private static Map<String, Object> asking(Reply project) {
    return Map.of("projectId", project.id(), "matter", "代办施工许可（虚构）");
  }

  private Reply accepted() {
    return step(LEADER, "mandates", mandate(), "accept", terms());
  }

  private Map<String, Object> terms() {
    return Map.of(
        "agentId",
        place.agent(),
        "validFrom",
        "2026-01-01",
        "validTo",
        "2029-12-31",
        "powers",
        List.of("QUERY"),
        "freeOfCharge",
        true);
  }

  private Reply step(String who, String noun, Reply subject, String verb, Object words) {
    String path = "/api/v1/" + noun + "/" + subject.id() + "/actions/" + verb;
    return place.as(who).post(path, words).is(200);
  }

  private void call(String operation, String who, Reply subject, Object words) {
    calls.put(operation, Call.by(who).on(subject).saying(words));
  }
}
