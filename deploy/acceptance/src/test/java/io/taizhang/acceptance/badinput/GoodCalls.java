package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.ADMIN;
import static io.taizhang.acceptance.badinput.Place.AGENCY;
import static io.taizhang.acceptance.badinput.Place.CITY;
import static io.taizhang.acceptance.badinput.Place.CLERK;
import static io.taizhang.acceptance.badinput.Place.HANDLER;
import static io.taizhang.acceptance.badinput.Place.HEAD;
import static io.taizhang.acceptance.badinput.Place.HERE;
import static io.taizhang.acceptance.badinput.Place.HOUSING;
import static io.taizhang.acceptance.badinput.Place.LEADER;
import static io.taizhang.acceptance.badinput.Place.OFFICER;
import static io.taizhang.acceptance.badinput.Place.REGISTRAR;
import static io.taizhang.acceptance.badinput.Place.SUPERVISOR;
import static io.taizhang.acceptance.badinput.Place.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.acceptance.Complaint;
import io.taizhang.acceptance.Form;
import io.taizhang.acceptance.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A call of every operation that is as it should be, each on a thing of its own in the state that
 * it takes, and for those that name one thing, the same call on what is somebody else's.
 */
final class GoodCalls {

  private static final Map<String, String> NO_PARKED_EVENT = Map.of("id", "1");
  private static final List<String> READERS =
      List.of(SUPERVISOR, LEADER, ADMIN, CLERK, HANDLER, OFFICER);

  private final Place place;
  private final Map<String, Call> calls = new HashMap<>();
  private final Map<String, Map<String, String>> others = new HashMap<>();
  private String unanswered = "";

  GoodCalls(Place place) {
    this.place = place;
  }

  /** The place and its people. */
  void found() {
    place.found();
  }

  /** What has to be overdue by the time that the rest is prepared. */
  void prepareEarly() {
    unanswered = place.received().id();
    place.received();
    place.referred(HOUSING);
    place.referred(HOUSING);
    new WithdrawnCalls(place).prepareEarly();
  }

  void prepare() {
    registers();
    new ImportCalls(place).addTo(calls);
    projects();
    items();
    groups();
    checklists();
    issues();
    orders();
    calendars();
    notifications();
    new LadderCalls(place, place.county().today(), calls).prepare();
    parkedEvents();
    new CouncilCalls(place, place.county(), calls).prepare();
    reads();
    new ProjectCalls(place).addTo(calls);
    new ItemWaysCalls(place, calls).prepare();
    new FixCalls(place).addTo(calls);
    new SealedCalls(place).addTo(calls);
    new IntakeCalls(place, calls).prepare();
    new OwnerPaperCalls(place, calls).prepare();
    others();
    new ProblemCalls(place, calls, others).prepare();
    new IssueWaysCalls(place, calls).prepare();
    new NoticeCalls(place, calls).prepare();
    new CausesCalls(place, calls).prepare();
    new WithdrawnCalls(place).addTo(calls);
  }

  /** The call of this operation; a reading one needs no more than the things it names. */
  Optional<Call> of(Operation operation) {
    return Optional.ofNullable(calls.get(operation.name()))
        .map(call -> operation.roles().contains(call.role()) ? call : call.as(reader(operation)))
        .or(
            () ->
                Optional.of(operation.method())
                    .filter("GET"::equals)
                    .flatMap(_ -> reading(operation)));
  }

  /** The same on what another owner, department or officer has. */
  Optional<Call> onOthers(Operation operation) {
    return others.entrySet().stream()
        .filter(noun -> operation.path().startsWith(noun.getKey()))
        .findFirst()
        .flatMap(
            noun ->
                of(operation)
                    .map(
                        call -> {
                          Call moved = call;
                          for (var name : noun.getValue().entrySet()) {
                            moved = moved.at(name.getKey(), name.getValue());
                          }
                          return moved;
                        }));
  }

  private static Optional<Call> reading(Operation operation) {
    return operation.path().contains("{")
        ? Optional.empty()
        : Optional.of(Call.by(reader(operation)));
  }

  private static String reader(Operation operation) {
    return READERS.stream()
        .filter(who -> operation.roles().contains(who.replaceAll("@.*", "")))
        .findFirst()
        .orElseThrow();
  }

  private void registers() {
    say(
        "POST /api/v1/regions",
        REGISTRAR,
        Map.of("code", "350623", "name", "漳浦县", "parentCode", HERE, "kind", "ADMINISTRATIVE"));
    say(
        "POST /api/v1/departments",
        REGISTRAR,
        Map.of("code", HERE + "-ENV", "name", "生态环境局", "regionCode", HERE));
    say(
        "POST /api/v1/officers",
        REGISTRAR,
        Map.of("subject", "unused", "name", "某某（虚构）", "post", "科员", "departmentCode", HOUSING));
    say("POST /api/v1/projects", LEADER, place.form().body());
    say("POST /api/v1/items", CLERK, Form.item(place.project().id(), "用地规划许可", HOUSING, 5));
    say("POST /api/v1/problems", LEADER, Place.problemOf(place.project()));
    say("POST /api/v1/one-trip-failures", CLERK, Complaint.failedTrip(HERE));
    say("POST /api/v1/checklists", LEADER, Place.checklistOf("BAD-INPUT"));
    say("POST /api/v1/issues", CLERK, Place.registration(place.failure()));
    say("POST /api/v1/contacts", REGISTRAR, Place.contactOf("new@example.org"));
  }

  private void projects() {
    String steps = "POST /api/v1/projects/{id}/actions/";
    call(steps + "assign-officer", LEADER, place.project(), Map.of("officerId", place.officer()));
    call(steps + "assign-leader", LEADER, place.project(), Map.of("leaderId", place.officer()));
    call(steps + "assign-agent", LEADER, place.project(), Map.of("agentId", place.agent()));
    call(steps + "release-agent", LEADER, place.withAgent(), Map.of("agentId", place.agent()));
    call(
        steps + "apply-checklist",
        LEADER,
        place.project(),
        Map.of("checklistId", place.published("BAD-APPLIED").id()));
    call(
        steps + "report-progress",
        OFFICER,
        place.assigned(),
        Map.of("phase", "STARTED", "progress", "正在办理施工许可", "doneFen", 100_000_000L));
  }

  private void items() {
    String steps = "POST /api/v1/items/{id}/actions/";
    Map<String, String> reason = Map.of("reason", "依法不需要取得许可");
    call(steps + "accept", CLERK, place.received());
    Reply deemed = place.as(CLERK).get("/api/v1/items/" + unanswered).is(200);
    call(steps + "issue-acceptance-receipt", CLERK, deemed);
    call(steps + "refuse-as-not-needed", CLERK, place.received(), reason);
    call(
        steps + "refuse-as-not-ours",
        CLERK,
        place.received(),
        Map.of("rightOrgan", "某某局（虚构）", "reason", "不属于本机关职权"));
    call(steps + "ask-supplement", CLERK, place.received(), Place.missing());
    call(steps + "hand-in-supplement", CLERK, place.asked(), Map.of("materials", List.of("用地批复")));
    call(
        steps + "withdraw",
        CLERK,
        place.received(),
        Map.of("reason", "方案有变", "statement", "申请人书面说明（虚构）"));
    call(steps + "begin-handling", HANDLER, place.accepted());
    call(steps + "begin-special-procedure", HANDLER, place.accepted(), Place.expertReview());
    call(steps + "end-special-procedure", HANDLER, place.paused());
    clocks(steps);
    for (String verb : List.of("grant", "grant-with-gap", "refuse")) {
      call(steps + verb, HANDLER, place.accepted(), TEXT);
    }
    for (String verb : List.of("take-back", "revoke")) {
      call(steps + verb, HANDLER, place.granted(), TEXT);
    }
  }

  private void clocks(String steps) {
    call(steps + "extend", HANDLER, place.accepted(), Place.extension());
    Reply paused = place.paused();
    String pause = place.clockOf(paused).body().at("/facts/1/pauseId").asText();
    call(steps + "redate-pause", HANDLER, paused, Place.laterEnd(pause));
    call(steps + "correct-clock", HEAD, place.paused(), Place.correction());
    Reply item = place.accepted();
    String reports = "/api/v1/items/{id}/clock/reports";
    Map<String, Object> report = Place.report("TS-1", place.clockOf(item).text("startedAt"));
    calls.put("POST " + reports, Call.by(AGENCY).at("id", item.id()).saying(report));
    Reply reported = place.accepted();
    place
        .as(AGENCY)
        .post(
            "/api/v1/items/" + reported.id() + "/clock/reports",
            Place.report("TS-2", place.clockOf(reported).text("startedAt")))
        .is(201);
    calls.put(
        "GET " + reports + "/{number}",
        Call.by(AGENCY).at("id", reported.id()).at("number", "TS-2"));
  }

  private void groups() {
    Reply project = place.project();
    Reply item = place.received(project, HOUSING);
    say("POST /api/v1/item-groups", CLERK, Place.groupOf(project, item));
    read("/api/v1/item-groups/{id}", place.group(project, item), "");
  }

  private void checklists() {
    String versions = "/api/v1/checklists/{id}/versions";
    Call drafting = Call.by(LEADER).at("id", place.published("BAD-DRAFTED").id());
    calls.put("POST " + versions, drafting);
    Map<String, Object> lines = Map.of("lines", Place.lines());
    calls.put("PUT " + versions + "/{number}", draft("BAD-REPLACED").saying(lines));
    calls.put("POST " + versions + "/{number}/actions/publish", draft("BAD-PUBLISHED"));
    calls.put("GET " + versions + "/{number}", draft("BAD-READ"));
  }

  private Call draft(String code) {
    String id = place.checklist(code).id();
    Reply draft = place.as(LEADER).get("/api/v1/checklists/" + id + "/versions/1").is(200);
    return Call.by(LEADER).at("id", id).at("number", "1").resting(draft);
  }

  private void issues() {
    String steps = "POST /api/v1/issues/{id}/actions/";
    call(steps + "accept", CLERK, place.registered());
    call(steps + "classify", CLERK, place.acceptedIssue(), Complaint.classification());
    call(steps + "refer", CLERK, place.classified(), Complaint.referral(HOUSING));
    call(steps + "close", HANDLER, place.referred(HOUSING), Complaint.closing());
    call(steps + "close-on-the-spot", CLERK, place.classified(), Complaint.closing());
    call(steps + "feed-back", CLERK, place.closed(), Complaint.feedback());
  }

  private void orders() {
    Map<String, String> answer = Map.of("answer", "已办理（虚构）");
    Map<String, String> finding = Map.of("finding", "超期属实（虚构）");
    for (String noun : List.of("supervision-orders", "issue-supervision-orders")) {
      String list = "/api/v1/" + noun;
      List<JsonNode> open = place.rows(SUPERVISOR, list + "?limit=100");
      String first = open.getFirst().path("id").asText();
      String last = open.getLast().path("id").asText();
      Reply answered =
          place.as(HANDLER).post(list + "/" + last + "/actions/answer", answer).is(200);
      Call one = Call.by(HANDLER).at("id", first);
      String steps = "POST " + list + "/{id}/actions/";
      calls.put(steps + "answer", resting(one, open.getFirst()).saying(answer));
      calls.put(steps + "close", Call.by(SUPERVISOR).on(answered).saying(finding));
      calls.put("GET " + list + "/{id}", Call.by(SUPERVISOR).at("id", first));
    }
  }

  private static Call resting(Call call, JsonNode row) {
    return new Call(
        call.who(), call.names(), "", '"' + row.path("version").asText() + '"', call.body());
  }

  private void calendars() {
    String one = "/api/v1/calendars/{id}";
    say("POST /api/v1/calendars", REGISTRAR, Place.dayOff());
    for (String verb : List.of("try", "publish", "discard")) {
      call("POST " + one + "/actions/" + verb, REGISTRAR, place.calendar());
    }
    read(one, place.calendar(), "", "/moves");
  }

  private void notifications() {
    Call striking = Call.by(ADMIN).on(place.contact("old@example.org"));
    calls.put("DELETE /api/v1/contacts/{id}", striking);
    String reader =
        Stream.of(HANDLER, LEADER, SUPERVISOR)
            .filter(who -> !place.as(who).get("/api/v1/inbox").is(200).rows().isEmpty())
            .findFirst()
            .orElseThrow();
    JsonNode message = place.rows(reader, "/api/v1/inbox").getFirst();
    Call reading = Call.by(reader).at("id", message.path("id").asText());
    calls.put("POST /api/v1/inbox/{id}/actions/read", reading);
    String clock = place.rows(SUPERVISOR, "/api/v1/intents").getFirst().path("clockId").asText();
    calls.put("GET /api/v1/deadlines", Call.by(SUPERVISOR).asking("clockId=" + clock));
  }

  private void parkedEvents() {
    for (String service : List.of("ledger", "issue", "notification")) {
      String events = "/api/v1/" + service + "/parked-events";
      Call none = new Call(ADMIN, NO_PARKED_EVENT, "", "\"0\"", Call.by(ADMIN).body());
      calls.put("GET " + events + "/{id}", none);
      calls.put(
          "POST " + events + "/{id}/actions/discard", none.saying(Map.of("reason", "无法应用（虚构）")));
      say(
          "POST " + events + "/actions/re-drive",
          ADMIN,
          Map.of(
              "consumer",
              service + "-service." + (service.equals("ledger") ? "issue" : "ledger"),
              "key",
              "nothing"));
    }
  }

  private void reads() {
    calls.put("GET /api/v1/board/stream", Call.by(LEADER).asking("seconds=1"));
    Reply project = place.assigned();
    Reply item = place.item(CLERK, place.received(project, HOUSING), "accept", Map.of());
    Reply asked = place.asked();
    read("/api/v1/projects/{id}", project, "", "/assignments");
    read("/api/v1/projects/{id}", planned(), "/plan");
    read("/api/v1/items/{id}", item, "", "/clock", "/clock/explanation", "/clock/facts");
    read("/api/v1/items/{id}", item, "/receipts");
    read("/api/v1/items/{id}", item, "/acceptance-clock", "/acceptance-clock/explanation");
    read("/api/v1/items/{id}", asked, "/supplement");
    read("/api/v1/problems/{id}", place.problem(project), "");
    read("/api/v1/one-trip-failures/{id}", place.failure(), "");
    read("/api/v1/checklists/{id}", place.published("BAD-SHOWN"), "");
    Reply issue = place.referred(HOUSING);
    read("/api/v1/issues/{id}", issue, "", "/history", "/clocks");
    String clocks = "/api/v1/issues/" + issue.id() + "/clocks";
    String clock = place.rows(LEADER, clocks).getFirst().path("id").asText();
    calls.put(
        "GET /api/v1/issues/{id}/clocks/{clockId}/explanation",
        Call.by(LEADER).on(issue).at("clockId", clock));
    calls.put("GET /api/v1/officers/{id}", Call.by(LEADER).at("id", place.officer()));
    calls.put("GET /api/v1/departments/{code}", Call.by(LEADER).at("code", HOUSING));
    calls.put("GET /api/v1/regions/{code}", Call.by(LEADER).at("code", HERE));
  }

  private Reply planned() {
    Reply project = place.project();
    place
        .as(LEADER)
        .post(
            "/api/v1/projects/" + project.id() + "/actions/apply-checklist",
            Map.of("checklistId", place.published("BAD-PLANNED").id()))
        .is(200);
    return project;
  }

  private void others() {
    Reply project = place.othersProject();
    Reply item = place.item(CLERK, place.received(project, CITY), "accept", Map.of());
    Reply issue = place.referred(CITY);
    others.put("/api/v1/projects/{id}", Map.of("id", project.id()));
    others.put("/api/v1/items/{id}", Map.of("id", item.id()));
    others.put("/api/v1/item-groups/{id}", Map.of("id", place.group(project, item).id()));
    others.put("/api/v1/problems/{id}", Map.of("id", place.problemOfCity(project).id()));
    others.put("/api/v1/issues/{id}", Map.of("id", issue.id()));
  }

  private void read(String path, Reply subject, String... ends) {
    Stream.of(ends)
        .forEach(end -> calls.put("GET " + path + end, Call.by(LEADER).at("id", subject.id())));
  }

  private void say(String operation, String who, Object body) {
    calls.put(operation, Call.by(who).saying(body));
  }

  private void call(String operation, String who, Reply subject) {
    calls.put(operation, Call.by(who).on(subject));
  }

  private void call(String operation, String who, Reply subject, Object body) {
    calls.put(operation, Call.by(who).on(subject).saying(body));
  }
}
