package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.HANDLER;
import static io.taizhang.acceptance.badinput.Place.HERE;
import static io.taizhang.acceptance.badinput.Place.HOUSING;
import static io.taizhang.acceptance.badinput.Place.LEADER;

import io.taizhang.acceptance.Council;
import io.taizhang.acceptance.County;
import io.taizhang.acceptance.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Good calls of meetings, actions and owners' requests, each on a thing of its own. */
final class CouncilCalls {

  private static final String OWNER = "owner@" + HERE;
  private static final String MEETINGS = "/api/v1/meetings";
  private static final String SERIES = "/api/v1/meeting-series";
  private static final String ACTIONS = "/api/v1/actions";
  private static final String REQUESTS = "/api/v1/owner-requests";
  private static final Map<String, String> DONE = Map.of("evidence", "意见书（虚构）");

  private final Place place;
  private final LocalDate today;
  private final Map<String, Call> calls;

  CouncilCalls(Place place, County county, Map<String, Call> calls) {
    this.place = place;
    this.today = county.today();
    this.calls = calls;
  }

  void prepare() {
    series();
    meetings();
    actions();
    requests();
  }

  private void series() {
    String one = SERIES + "/{id}";
    say("POST " + SERIES, LEADER, seriesForm());
    Reply series = newSeries();
    String date =
        place
            .as(LEADER)
            .get(SERIES + "/" + series.id() + "/occurrences")
            .is(200)
            .body()
            .at("/0/date")
            .asText();
    step("POST " + one + "/actions/convene", series, Map.of("date", date));
    step(
        "POST " + one + "/actions/end",
        newSeries(),
        Map.of("until", today.plusYears(1).toString()));
    read(one, newSeries(), "", "/occurrences");
  }

  private void meetings() {
    String one = MEETINGS + "/{id}";
    say("POST " + MEETINGS, LEADER, meetingForm());
    for (String verb : List.of("hold", "fill-agenda")) {
      calls.put("POST " + one + "/actions/" + verb, Call.by(LEADER).on(planned()));
    }
    calls.put("POST " + one + "/actions/close", Call.by(LEADER).on(held()));
    step("POST " + one + "/actions/cancel", planned(), Map.of("reason", "改期（虚构）"));
    step(
        "POST " + one + "/actions/record-attendance",
        planned(),
        Council.attendance(HOUSING, "先做设计", "不占绿地", List.of("EXPERT")));
    calls.put(
        "POST " + one + "/agenda-points",
        Call.by(LEADER).at("id", planned().id()).saying(Map.of("text", "通报进展（虚构）")));
    Reply withPoint = planned();
    Reply point =
        place
            .as(LEADER)
            .post(MEETINGS + "/" + withPoint.id() + "/agenda-points", Map.of("text", "通报进展（虚构）"))
            .is(201);
    step("POST " + one + "/actions/drop-point", withPoint, Map.of("pointId", point.id()));
    calls.put(
        "POST " + one + "/conclusions", Call.by(LEADER).at("id", held().id()).saying(conclusion()));
    read(one, held(), "", "/agenda-points", "/conclusions", "/minutes", "/minutes/document");
  }

  private void actions() {
    String one = ACTIONS + "/{id}";
    calls.put("POST " + one + "/actions/report-done", Call.by(HANDLER).on(action()).saying(DONE));
    step("POST " + one + "/actions/confirm", done(), Map.of("finding", "属实（虚构）"));
    step("POST " + one + "/actions/send-back", done(), Map.of("reason", "未盖章（虚构）"));
    step(
        "POST " + one + "/actions/move-due",
        action(),
        Map.of("dueOn", today.plusDays(40).toString(), "reason", "待批复（虚构）"));
    read(one, action(), "", "/history");
  }

  private void requests() {
    String one = REQUESTS + "/{id}";
    say("POST " + REQUESTS, OWNER, requestForm());
    step("POST " + one + "/actions/take", request(), task());
    Map<String, String> reason = Map.of("reason", "不属本级职权（虚构）");
    step("POST " + one + "/actions/decline", request(), reason);
    Reply declined =
        place.as(LEADER).post(REQUESTS + "/" + request().id() + "/actions/decline", reason).is(200);
    calls.put(
        "POST " + one + "/actions/close",
        Call.by(OWNER).on(declined).saying(Map.of("satisfied", true)));
    read(one, request(), "");
  }

  private Map<String, Object> seriesForm() {
    return Council.series("WEEKLY", HERE, "WEEK", today);
  }

  private Reply newSeries() {
    return place.as(LEADER).post(SERIES, seriesForm()).is(201);
  }

  private Map<String, Object> meetingForm() {
    return Council.meeting("WEEKLY", HERE, today);
  }

  private Reply planned() {
    return place.as(LEADER).post(MEETINGS, meetingForm()).is(201);
  }

  private Reply held() {
    return place.as(LEADER).post(MEETINGS + "/" + planned().id() + "/actions/hold").is(200);
  }

  private Map<String, Object> task() {
    return Council.task(HOUSING, "出具意见", today.plusDays(20).toString());
  }

  private Map<String, Object> conclusion() {
    return Council.conclusion("照此办理（虚构）", List.of(task()));
  }

  private Reply action() {
    Reply concluded =
        place.as(LEADER).post(MEETINGS + "/" + held().id() + "/conclusions", conclusion()).is(201);
    String id = concluded.body().at("/actions/0/id").asText();
    return place.as(LEADER).get(ACTIONS + "/" + id).is(200);
  }

  private Reply done() {
    return place
        .as(HANDLER)
        .post(ACTIONS + "/" + action().id() + "/actions/report-done", DONE)
        .is(200);
  }

  private Map<String, Object> requestForm() {
    return Map.of(
        "projectId",
        place.project().id(),
        "wanted",
        "请协调临时用电（虚构）",
        "wishedOn",
        today.plusDays(20).toString());
  }

  private Reply request() {
    return place.as(OWNER).post(REQUESTS, requestForm()).is(201);
  }

  private void say(String operation, String who, Object body) {
    calls.put(operation, Call.by(who).saying(body));
  }

  private void step(String operation, Reply subject, Object body) {
    calls.put(operation, Call.by(LEADER).on(subject).saying(body));
  }

  private void read(String path, Reply subject, String... ends) {
    for (String end : ends) {
      calls.put("GET " + path + end, Call.by(LEADER).at("id", subject.id()));
    }
  }
}
