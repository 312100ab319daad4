package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.LEADER;

import io.taizhang.acceptance.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Good calls of what owners hand in with their tasks. The file itself is no JSON and has its own
 * tests.
 */
final class OwnerPaperCalls {

  private static final String ALL = "/api/v1/owner-task-attachments";
  private static final String OWNER = "owner@" + Place.HERE;

  private final Place place;
  private final Map<String, Call> calls;

  OwnerPaperCalls(Place place, Map<String, Call> calls) {
    this.place = place;
    this.calls = calls;
  }

  void prepare() {
    String task =
        place
            .as(LEADER)
            .post(
                "/api/v1/owner-tasks",
                Map.of(
                    "projectId", place.project().id(), "what", "交来设计方案（虚构）", "dueOn", "2027-06-30"))
            .is(201)
            .id();
    calls.put("GET " + ALL, Call.by(LEADER).asking("taskId=" + task));
    Reply paper = handedIn(task);
    calls.put("GET " + ALL + "/{id}", Call.by(LEADER).at("id", paper.id()));
    calls.put("GET " + ALL + "/{id}/content", Call.by(LEADER).at("id", paper.id()));
    calls.put("DELETE " + ALL + "/{id}", Call.by(OWNER).on(handedIn(task)));
  }

  private Reply handedIn(String task) {
    return place
        .as(OWNER)
        .handIn(
            ALL + "?taskId=" + task + "&name=a.pdf",
            "application/pdf",
            "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
        .is(201);
  }
}
