package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.CLERK;
import static io.taizhang.acceptance.badinput.Place.HERE;
import static io.taizhang.acceptance.badinput.Place.LEADER;
import static io.taizhang.acceptance.badinput.Place.REGISTRAR;

import io.taizhang.acceptance.Complaint;
import io.taizhang.acceptance.Reply;
import java.util.HashMap;
import java.util.Map;

/** Good calls of figures, fix lists and the rule on repeated causes. */
final class FixCalls {

  private static final String FIXES = "/api/v1/checklists/{id}/fixes";
  private static final String RULE = "/api/v1/repetition-rules/{code}";

  private final Place place;
  private int lists;

  FixCalls(Place place) {
    this.place = place;
  }

  void addTo(Map<String, Call> calls) {
    calls.put("GET /api/v1/figures/on-time", Call.by(LEADER).asking("by=KIND"));
    calls.put("GET /api/v1/figures/on-time/export", Call.by(LEADER).asking("by=KIND"));
    Call seen = entry();
    calls.put("GET " + FIXES, seen);
    calls.put("GET " + FIXES + "/{fix}", seen);
    calls.put("GET " + FIXES + "/{fix}/cases", seen);
    calls.put(
        "POST " + FIXES + "/{fix}/actions/mark-fixed",
        entry().saying(Map.of("number", 2, "change", "写明份数（虚构）")));
    calls.put("GET " + RULE, Call.by(LEADER).at("code", HERE));
    Reply rule = place.as(REGISTRAR).get("/api/v1/repetition-rules/" + HERE).is(200);
    calls.put(
        "PUT " + RULE,
        Call.by(REGISTRAR).at("code", HERE).resting(rule).saying(Map.of("projects", 4)));
  }

  /** A call on an entry of a checklist of which a second version is in force. */
  private Call entry() {
    Reply checklist = place.published("BAD-FIX-" + ++lists);
    Reply project = place.project();
    place
        .as(LEADER)
        .post(
            "/api/v1/projects/" + project.id() + "/actions/apply-checklist",
            Map.of("checklistId", checklist.id()))
        .is(200);
    String line =
        place
            .as(LEADER)
            .get("/api/v1/projects/" + project.id() + "/plan")
            .is(200)
            .body()
            .path("lines")
            .path(0)
            .path("id")
            .asText();
    Map<String, Object> papers = Map.of("projectId", project.id(), "planLineId", line);
    Map<String, Object> trip = new HashMap<>(Complaint.failedTrip(HERE));
    trip.put("itemId", place.as(CLERK).post("/api/v1/items", papers).is(201).id());
    place.as(CLERK).post("/api/v1/one-trip-failures", trip).is(201);
    String versions = "/api/v1/checklists/" + checklist.id() + "/versions";
    place.as(LEADER).post(versions).is(201);
    place.as(LEADER).post(versions + "/2/actions/publish").is(200);
    String fixes = "/api/v1/checklists/" + checklist.id() + "/fixes";
    String id = place.rows(LEADER, fixes).getFirst().path("id").asText();
    Reply fix = place.as(LEADER).get(fixes + "/" + id).is(200);
    return Call.by(LEADER).at("id", checklist.id()).at("fix", id).resting(fix);
  }
}
