package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.ADMIN;
import static io.taizhang.acceptance.badinput.Place.CLERK;
import static io.taizhang.acceptance.badinput.Place.HANDLER;
import static io.taizhang.acceptance.badinput.Place.HEAD;
import static io.taizhang.acceptance.badinput.Place.HERE;
import static io.taizhang.acceptance.badinput.Place.HOUSING;
import static io.taizhang.acceptance.badinput.Place.LEADER;
import static io.taizhang.acceptance.badinput.Place.SUPERVISOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.taizhang.acceptance.Complaint;
import io.taizhang.acceptance.Reply;
import java.util.List;
import java.util.Map;

/**
 * Good calls of what turns aside from an issue's five stages, of workflow versions and of orders.
 * From here on the place has its results reviewed: what was registered before is not.
 */
final class IssueWaysCalls {
  private static final String STEPS = "POST /api/v1/issues/{id}/actions/";
  private static final String VERSIONS = "/api/v1/workflow-versions";
  private static final String ORDERS = "/api/v1/issue-supervision-orders";
  private static final Map<String, String> REASON = Map.of("reason", "情况有变（虚构）");
  private static final Map<String, Object> DAYS = Map.of("days", 3, "reason", "须现场复核（虚构）");
  private static final Map<String, Object> SUSPENSION =
      Map.of("basis", "APPRAISAL", "evidence", "告知书1号（虚构）", "expectedEnd", "2027-06-30");

  private final Place place;
  private final Map<String, Call> calls;

  IssueWaysCalls(Place place, Map<String, Call> calls) {
    this.place = place;
    this.calls = calls;
  }

  void prepare() {
    aside();
    versions();
    departments();
    orders();
  }

  private void aside() {
    Map<String, String> court = Map.of("reason", "IN_COURT");
    call("propose-exclusion", CLERK, place.registered(), court);
    Reply excluding = step(CLERK, place.registered(), "propose-exclusion", court);
    calls.put(STEPS + "confirm-exclusion", Call.by(LEADER).on(excluding));
    call(
        "reject-exclusion",
        LEADER,
        step(CLERK, place.registered(), "propose-exclusion", court),
        REASON);
    call("record-contact", CLERK, place.registered(), Map.of("channel", "PHONE"));
    call(
        "record-answer",
        CLERK,
        place.acceptedIssue(),
        Map.of(
            "text",
            "已核实（虚构）",
            "promise",
            Map.of("measure", "专人对接（虚构）", "person", "科长甲（虚构）", "on", "2027-06-30")));
    Map<String, String> up =
        Map.of("direction", "UP", "receiver", "省住建厅（虚构）", "reason", "省级权限（虚构）");
    call("send-on", CLERK, place.acceptedIssue(), up);
    call(
        "close-watched",
        CLERK,
        step(CLERK, place.acceptedIssue(), "send-on", up),
        Complaint.closing());
    call("withdraw", CLERK, place.registered(), REASON);
    Map<String, String> main = Map.of("mainIssueId", place.registered().id());
    call("merge", CLERK, place.registered(), main);
    call("split", CLERK, step(CLERK, place.registered(), "merge", main), REASON);
    call("reopen", CLERK, place.closed(), REASON);
    call(
        "assign-follower",
        CLERK,
        place.registered(),
        Map.of("subject", "agent@" + HERE, "name", "专班甲（虚构）"));
    call(
        "return",
        HANDLER,
        place.referred(HOUSING),
        Map.of("reason", "不属本部门（虚构）", "disputed", false));
    Reply ruling =
        step(
            HANDLER,
            place.referred(HOUSING),
            "return",
            Map.of("reason", "有争议（虚构）", "disputed", true));
    call(
        "rule",
        LEADER,
        ruling,
        Map.of("leadDepartment", HOUSING, "assisting", List.of(), "reason", "职责在此（虚构）"));
    call("ask-extension", HANDLER, place.referred(HOUSING), DAYS);
    call(
        "decide-extension",
        LEADER,
        step(HANDLER, place.referred(HOUSING), "ask-extension", DAYS),
        Map.of("approved", true, "reason", "同意（虚构）"));
    call("suspend", HANDLER, place.referred(HOUSING), SUSPENSION);
    calls.put(
        STEPS + "resume",
        Call.by(HANDLER).on(step(HANDLER, place.referred(HOUSING), "suspend", SUSPENSION)));
  }

  private void versions() {
    ObjectNode rules =
        place.as(ADMIN).get(VERSIONS + "/in-force").is(200).body().path("rules").deepCopy();
    rules.put("review", true);
    for (String stage : List.of("FIRST_CONTACT", "FIRST_ANSWER", "ASSIST", "REVIEW")) {
      rules
          .withArray("limits")
          .addObject()
          .put("stage", stage)
          .put("workingDays", 3)
          .put("source", "虚构");
    }
    rules.put("fallbackLead", HOUSING);
    Map<String, Object> version =
        Map.of(
            "regionCode",
            HERE,
            "name",
            "办理规程（虚构）",
            "source",
            "虚构",
            "validFrom",
            place.county().today().toString(),
            "rules",
            rules);
    calls.put("POST " + VERSIONS, Call.by(ADMIN).saying(version));
    calls.put("POST " + VERSIONS + "/check", Call.by(ADMIN).saying(version));
    Reply published = place.as(ADMIN).post(VERSIONS, version).is(201);
    calls.put("GET " + VERSIONS + "/{id}", Call.by(ADMIN).at("id", published.id()));
  }

  private void departments() {
    call("draft-report", HANDLER, place.referred(HOUSING), Complaint.closing());
    calls.put(STEPS + "sign-report", Call.by(HEAD).on(drafted()));
    Reply reported = step(HEAD, drafted(), "sign-report", Map.of());
    calls.put(STEPS + "approve", Call.by(CLERK).on(reported));
    call("send-back", CLERK, step(HEAD, drafted(), "sign-report", Map.of()), REASON);
    Reply assisted =
        step(
            CLERK,
            place.classified(),
            "refer",
            Map.of("leadDepartment", HERE + "-CITY", "assisting", List.of(HOUSING)));
    call("report-assist", HANDLER, assisted, Map.of("text", "已协办（虚构）"));
    calls.put("GET /api/v1/issues/{id}/reports", Call.by(LEADER).at("id", reported.id()));
  }

  private void orders() {
    Map<String, String> demand = Map.of("demand", "限期说明（虚构）");
    String under = "/api/v1/issues/{id}/supervision-orders";
    calls.put(
        "POST " + under, Call.by(SUPERVISOR).at("id", place.referred(HOUSING).id()).saying(demand));
    JsonNode order =
        place
            .as(SUPERVISOR)
            .post("/api/v1/issues/" + place.referred(HOUSING).id() + "/supervision-orders", demand)
            .is(201)
            .body();
    String facts = ORDERS + "/{id}/accountabilities";
    String id = order.path("id").asText();
    calls.put("GET " + facts, Call.by(SUPERVISOR).at("id", id));
    calls.put(
        "POST " + facts,
        Call.by(SUPERVISOR)
            .at("id", id)
            .saying(Map.of("department", HOUSING, "post", "科长（虚构）", "measure", "TALK")));
  }

  private Reply drafted() {
    return step(HANDLER, place.referred(HOUSING), "draft-report", Complaint.closing());
  }

  private Reply step(String who, Reply issue, String verb, Object body) {
    return place.as(who).post("/api/v1/issues/" + issue.id() + "/actions/" + verb, body).is(200);
  }

  private void call(String verb, String who, Reply issue, Object words) {
    calls.put(STEPS + verb, Call.by(who).on(issue).saying(words));
  }
}
