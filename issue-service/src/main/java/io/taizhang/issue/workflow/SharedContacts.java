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
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells notification-service, and nobody else, where the person is told of results: sealed, on the
 * private topic, once the issue is accepted and again when anything about it has changed.
 */
@ApplicationScoped
class SharedContacts {

  /** What it is sealed about: this and the issue's id. */
  private static final String ABOUT = "complainant.contact:";

  private static final String SMS = "SMS";

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
          Reachable.mobile(issue, persons.of(issue)).ifPresent(mobile -> tell(issue, mobile, at));
      case IssueEvent.Withdrawn _ when issue.acceptedAt != null ->
          Reachable.mobile(issue, persons.of(issue)).ifPresent(_ -> takeBack(issue));
      default -> {}
    }
  }

  /**
   * After the window has set right who came or how the person wants to be told. An issue that is
   * yet to be accepted tells of it then.
   *
   * @param before where the person was told until now
   */
  void corrected(Issue issue, Optional<String> before, IssuePerson person, Instant at) {
    if (issue.acceptedAt == null && issue.state != IssueState.FED_BACK) {
      return;
    }
    Optional<String> now = Reachable.mobile(issue, person);
    if (now.isPresent()) {
      tell(issue, now.get(), at);
    } else if (before.isPresent()) {
      takeBack(issue);
    }
  }

  static Fact sealed(Issue issue, String sealed, LocalDate keepUntil) {
    return fact(
        issue, "complainant.contact-sealed", new ContactSealed(issue.id, SMS, sealed, keepUntil));
  }

  static Fact withdrawn(Issue issue) {
    return fact(issue, "complainant.contact-withdrawn", new ContactWithdrawn(issue.id));
  }

  private void tell(Issue issue, String mobile, Instant at) {
    String sealed = sealer.sealShared(mobile, ABOUT + issue.id).written();
    int days =
        issue.state == IssueState.FED_BACK ? config.keepAfterFeedbackDays() : config.keepOpenDays();
    outbox.append(sealed(issue, sealed, BusinessZone.dateOf(at).plusDays(days)));
  }

  private void takeBack(Issue issue) {
    outbox.append(withdrawn(issue));
  }

  private static Fact fact(Issue issue, String name, Object data) {
    String id = issue.id.toString();
    return Fact.inConfidence(name, id, id, issue.region(), data);
  }
}
