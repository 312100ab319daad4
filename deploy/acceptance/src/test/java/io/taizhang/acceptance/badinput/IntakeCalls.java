package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.CLERK;
import static io.taizhang.acceptance.badinput.Place.HANDLER;
import static io.taizhang.acceptance.badinput.Place.HOUSING;
import static io.taizhang.acceptance.badinput.Place.LEADER;
import static io.taizhang.acceptance.badinput.Place.SUPERVISOR;

import io.taizhang.acceptance.Complaint;
import io.taizhang.acceptance.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Good calls of what stands around an issue: person, papers, ratings, figures, suggestions. */
final class IntakeCalls {

  private static final String AGENT = "agent@" + Place.HERE;
  private static final Map<String, Object> RATING =
      Map.of("score", 5, "statement", "电话口述（虚构）", "comment", "仍未办成（虚构）");
  private static final Map<String, Object> VERDICT = Map.of("upheld", true, "finding", "属实（虚构）");

  private final Place place;
  private final Map<String, Call> calls;

  IntakeCalls(Place place, Map<String, Call> calls) {
    this.place = place;
    this.calls = calls;
  }

  void prepare() {
    String one = "/api/v1/issues/{id}";
    Reply issue = place.referred(HOUSING);
    calls.put(
        "POST " + one + "/person/actions/reveal",
        Call.by(CLERK).at("id", issue.id()).saying(Map.of("purpose", "核实情况（虚构）")));
    calls.put("GET " + one + "/suggestions", Call.by(CLERK).at("id", issue.id()));
    calls.put("GET " + one + "/trail", Call.by(SUPERVISOR).at("id", issue.id()));
    calls.put("GET /api/v1/issues/figures", Call.by(LEADER).asking("by=STATE"));
    calls.put(
        "POST " + one + "/feedback/ratings",
        Call.by(CLERK).at("id", fedBack().id()).saying(RATING));
    calls.put(
        "POST " + one + "/feedback/actions/acknowledge", Call.by(CLERK).at("id", fedBack().id()));
    attachments(issue);
    ratings();
  }

  private void attachments(Reply issue) {
    String all = "/api/v1/issue-attachments";
    Reply paper =
        place
            .as(CLERK)
            .handIn(
                all + "?issueId=" + issue.id() + "&name=a.pdf",
                "application/pdf",
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
            .is(201);
    calls.put("GET " + all, Call.by(LEADER).asking("issueId=" + issue.id()));
    calls.put("GET " + all + "/{id}", Call.by(LEADER).at("id", paper.id()));
    calls.put("GET " + all + "/{id}/content", Call.by(LEADER).at("id", paper.id()));
  }

  private void ratings() {
    String one = "/api/v1/issue-ratings/{id}";
    String steps = "POST " + one + "/actions/";
    Map<String, Object> call = Map.of("reached", true, "note", "已联系（虚构）");
    Map<String, Object> measure = Map.of("measure", "已补办（虚构）");
    Map<String, Object> reason = Map.of("reason", "与本件无关（虚构）");
    calls.put("GET " + one, Call.by(LEADER).at("id", rated().id()));
    say(steps + "call-back", AGENT, rated(), call);
    say(steps + "contest", HANDLER, rated(), reason);
    say(steps + "report", HANDLER, step(AGENT, rated(), "call-back", call), measure);
    Reply calledBack = step(AGENT, rated(), "call-back", call);
    say(steps + "confirm", SUPERVISOR, step(HANDLER, calledBack, "report", measure), VERDICT);
    say(steps + "rule", SUPERVISOR, step(HANDLER, rated(), "contest", reason), VERDICT);
  }

  private Reply fedBack() {
    String id = place.closed().id();
    return place
        .as(CLERK)
        .post("/api/v1/issues/" + id + "/actions/feed-back", Complaint.feedback())
        .is(200);
  }

  private Reply rated() {
    return place
        .as(CLERK)
        .post("/api/v1/issues/" + fedBack().id() + "/feedback/ratings", RATING)
        .is(201);
  }

  private Reply step(String who, Reply rating, String verb, Map<String, Object> words) {
    String path = "/api/v1/issue-ratings/" + rating.id() + "/actions/" + verb;
    return place.as(who).post(path, words).is(200);
  }

  private void say(String operation, String who, Reply subject, Map<String, Object> words) {
    calls.put(operation, Call.by(who).on(subject).saying(words));
  }
}
