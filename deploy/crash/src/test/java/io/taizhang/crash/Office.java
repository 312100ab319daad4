package io.taizhang.crash;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.taizhang.crash.history.Deed;
import io.taizhang.crash.history.Outcome;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What people do, command by command, each recorded. A thing goes by the name it was given. */
final class Office {
  private static final String LEADER = "leader@350500";
  private static final String CLERK = "clerk@350500";
  private static final String HANDLER = "handler@350500/350500-HOUSING";
  private static final AtomicLong NAMES = new AtomicLong();

  private final Client client;
  private final Recorder recorder;
  private final String officer;

  Office(Client client, Recorder recorder, String officer) {
    this.client = client;
    this.recorder = recorder;
    this.officer = officer;
  }

  /** The same people past the gateway. */
  Office at(String base) {
    return new Office(client.at(base), recorder, officer);
  }

  /**
   * Something that was dealt with.
   *
   * @param last the last answer about it
   */
  record Thing(String name, String id, Reply last) {
    static final Thing NONE = new Thing("", "", new Reply(0, "", MissingNode.getInstance()));

    boolean acknowledged() {
      return last.outcome() == Outcome.ACKNOWLEDGED;
    }

    /** This thing, which must have been acknowledged for what follows to make sense. */
    Thing sure() {
      if (!acknowledged()) {
        throw new IllegalStateException(
            "%s was answered %d: %s".formatted(name, last.status(), last.body()));
      }
      return this;
    }
  }

  Thing project() {
    String name = name("项目");
    return create(LEADER, "project-register", name, "/api/v1/projects", Forms.project(name));
  }

  Thing assignOfficer(Thing project) {
    return act(
        LEADER,
        "project-assign-officer",
        project,
        "/api/v1/projects/",
        "assign-officer",
        Map.of("officerId", officer));
  }

  Thing item(Thing project) {
    return item(project, Forms.DEPARTMENT);
  }

  /** Refused: there is no such department. */
  Thing itemOfNobody(Thing project) {
    return item(project, "350500-NOBODY");
  }

  private Thing item(Thing project, String department) {
    String name = name("事项");
    return create(
        CLERK, "item-receive", name, "/api/v1/items", Forms.item(name, project.id(), department));
  }

  Thing accept(Thing item) {
    return act(CLERK, "item-accept", item, "/api/v1/items/", "accept", Map.of());
  }

  Thing grant(Thing item) {
    return act(HANDLER, "item-grant", item, "/api/v1/items/", "grant", Map.of("text", "准予"));
  }

  Thing problem(Thing project) {
    String name = name("问题");
    return create(
        LEADER, "problem-register", name, "/api/v1/problems", Forms.problem(name, project.id()));
  }

  Thing failedTrip() {
    String name = name("跑动");
    return create(
        CLERK, "one-trip-record", name, "/api/v1/one-trip-failures", Forms.failedTrip(name));
  }

  Thing issue(Thing trip) {
    String name = name("办不成事");
    return create(CLERK, "issue-register", name, "/api/v1/issues", Forms.issue(name, trip.id()));
  }

  Thing acceptIssue(Thing issue) {
    return act(CLERK, "issue-accept", issue, "/api/v1/issues/", "accept", Map.of());
  }

  Thing close(Thing issue) {
    return act(
        CLERK,
        "issue-close-on-the-spot",
        issue,
        "/api/v1/issues/",
        "close-on-the-spot",
        Forms.closing());
  }

  Thing feedBack(Thing issue) {
    return act(CLERK, "issue-feed-back", issue, "/api/v1/issues/", "feed-back", Forms.feedback());
  }

  private Thing create(String person, String action, String name, String target, Object body) {
    Reply reply =
        recorder.send(client, new Deed(name, action), client.creation(person, target, body));
    return new Thing(name, reply.text("id"), reply);
  }

  private Thing act(
      String person, String action, Thing thing, String noun, String verb, Object body) {
    String target = noun + thing.id() + "/actions/" + verb;
    Reply reply =
        recorder.send(
            client,
            new Deed(thing.name(), action),
            client.step(person, target, thing.last(), body));
    return new Thing(thing.name(), thing.id(), reply);
  }

  private static String name(String kind) {
    return "%s %04d（虚构）".formatted(kind, NAMES.incrementAndGet());
  }
}
