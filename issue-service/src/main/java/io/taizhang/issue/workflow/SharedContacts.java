package io.taizhang.issue.workflow;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.seal.Sealer;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.outbound.ContactSealed;
import io.taizhang.issue.outbound.ContactWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells notification-service, and nobody else, where the person is told of results: sealed, on the
 * private topic, once the issue is accepted and again when anything about it has changed.
 */
@ApplicationScoped
class SharedContacts {

  /** What it is sealed about: this and the issue's id. */
  private static final String ABOUT = "complainant.contact:";

  private final PersonRepository persons;
  private final Sealer sealer;
  private final Outbox outbox;
  private final SharedContactConfig config;

  SharedContacts(
      PersonRepository persons, Sealer sealer, Outbox outbox, SharedContactConfig config) {
    this.persons = persons;
    this.sealer = sealer;
    this.outbox = outbox;
    this.config = config;
  }

  /** After a step of the issue, which has been applied. */
  void after(Issue issue, IssueEvent event, Instant at) {
    switch (event) {
      case IssueEvent.Accepted _, IssueEvent.Reopened _, IssueEvent.FedBack _ ->
          told(issue, points(issue), at).ifPresent(outbox::append);
      case IssueEvent.Withdrawn _ when issue.acceptedAt != null && !points(issue).isEmpty() ->
          outbox.append(withdrawn(issue));
      default -> {}
    }
  }

  /**
   * After the window has set right who came or how the person wants to be told. An issue that is
   * yet to be accepted tells of it then.
   *
   * @param before where the person was told until now
   */
  void corrected(Issue issue, List<Reachable.Point> before, IssuePerson person, Instant at) {
    if (issue.acceptedAt == null && issue.state != IssueState.FED_BACK) {
      return;
    }
    Optional<Fact> now = told(issue, Reachable.points(issue, person), at);
    now.or(() -> before.isEmpty() ? Optional.empty() : Optional.of(withdrawn(issue)))
        .ifPresent(outbox::append);
  }

  static Fact sealed(Issue issue, ContactSealed contact) {
    return fact(issue, "complainant.contact-sealed", contact);
  }

  static Fact withdrawn(Issue issue) {
    return fact(issue, "complainant.contact-withdrawn", new ContactWithdrawn(issue.id));
  }

  private List<Reachable.Point> points(Issue issue) {
    return Reachable.points(issue, persons.of(issue));
  }

  private Optional<Fact> told(Issue issue, List<Reachable.Point> points, Instant at) {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    int days =
        issue.state == IssueState.FED_BACK ? config.keepAfterFeedbackDays() : config.keepOpenDays();
    List<String> sealed = points.stream().map(point -> seal(issue, point)).toList();
    return Optional.of(
        sealed(
            issue,
            new ContactSealed(
                issue.id,
                points.getFirst().channel(),
                sealed.getFirst(),
                sealed.size() > 1 ? sealed.getLast() : null,
                BusinessZone.dateOf(at).plusDays(days))));
  }

  private String seal(Issue issue, Reachable.Point point) {
    return sealer.sealShared(point.address(), ABOUT + issue.id).written();
  }

  private static Fact fact(Issue issue, String name, Object data) {
    String id = issue.id.toString();
    return Fact.inConfidence(name, id, id, issue.region(), data);
  }
}
