package io.taizhang.issue.workflow;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.Step;
import io.taizhang.issue.outbound.IssueAccepted;
import io.taizhang.issue.outbound.IssueClassified;
import io.taizhang.issue.outbound.IssueClosed;
import io.taizhang.issue.outbound.IssueExtended;
import io.taizhang.issue.outbound.IssueFedBack;
import io.taizhang.issue.outbound.IssueReferred;
import io.taizhang.issue.outbound.IssueRegistered;
import io.taizhang.issue.outbound.IssueStepped;
import java.time.Instant;
import java.util.List;

/** What has happened, as the facts that are published. Nothing personal passes through here. */
final class IssueFacts {
  private IssueFacts() {}

  static Fact registered(Issue issue) {
    return fact(
        issue,
        "issue.registered",
        new IssueRegistered(
            issue.id,
            issue.number,
            issue.kind,
            issue.title,
            issue.regionCode,
            issue.departmentCode,
            issue.projectId,
            issue.itemId,
            issue.oneTripId,
            issue.registeredAt));
  }

  static Fact of(Issue issue, Step step, IssueEvent event, Instant at) {
    return switch (event) {
      case IssueEvent.Accepted _ ->
          fact(issue, "issue.accepted", new IssueAccepted(issue.id, issue.number, at));
      case IssueEvent.Classified e ->
          fact(
              issue,
              "issue.classified",
              new IssueClassified(issue.id, issue.number, e.category(), e.tier(), at));
      case IssueEvent.Referred e -> referred(issue, e.leadDepartment(), e.assisting(), at);
      case IssueEvent.Ruled e -> referred(issue, e.leadDepartment(), e.assisting(), at);
      case IssueEvent.Closed e -> closed(issue, e, at);
      case IssueEvent.FedBack e ->
          fact(
              issue,
              "issue.fed-back",
              new IssueFedBack(issue.id, issue.number, e.channel(), e.satisfied(), at));
      default -> stepped(issue, step, at);
    };
  }

  /** Beside the step itself: until when the department has been given, for the one who waits. */
  static Fact extended(Issue issue, Instant dueAt, Instant at) {
    return fact(issue, "issue.extended", new IssueExtended(issue.id, issue.number, dueAt, at));
  }

  private static Fact stepped(Issue issue, Step step, Instant at) {
    return fact(
        issue,
        "issue.stepped",
        new IssueStepped(
            issue.id,
            issue.number,
            step,
            issue.state,
            issue.leadDepartment,
            issue.progress.exclusionCode,
            issue.progress.mainId,
            at));
  }

  private static Fact referred(Issue issue, String lead, List<String> assisting, Instant at) {
    return fact(
        issue, "issue.referred", new IssueReferred(issue.id, issue.number, lead, assisting, at));
  }

  private static Fact closed(Issue issue, IssueEvent.Closed event, Instant at) {
    Closing closing = event.closing();
    return fact(
        issue,
        "issue.closed",
        new IssueClosed(
            issue.id,
            issue.number,
            issue.projectId,
            issue.itemId,
            issue.oneTripId,
            closing.outcome(),
            closing.cause(),
            closing.causeText(),
            closing.fix(),
            event.onTheSpot(),
            at,
            closing.checklistId(),
            closing.checklistItem(),
            closing.difference()));
  }

  private static Fact fact(Issue issue, String name, Object data) {
    String id = issue.id.toString();
    return new Fact(name, id, id, issue.region(), data);
  }
}
