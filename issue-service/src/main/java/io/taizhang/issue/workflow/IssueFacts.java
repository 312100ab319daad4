package io.taizhang.issue.workflow;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.outbound.IssueAccepted;
import io.taizhang.issue.outbound.IssueClassified;
import io.taizhang.issue.outbound.IssueClosed;
import io.taizhang.issue.outbound.IssueFedBack;
import io.taizhang.issue.outbound.IssueReferred;
import io.taizhang.issue.outbound.IssueRegistered;
import java.time.Instant;

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

  static Fact of(Issue issue, IssueEvent event, Instant at) {
    return switch (event) {
      case IssueEvent.Accepted _ ->
          fact(issue, "issue.accepted", new IssueAccepted(issue.id, issue.number, at));
      case IssueEvent.Classified e ->
          fact(
              issue,
              "issue.classified",
              new IssueClassified(issue.id, issue.number, e.category(), e.tier(), at));
      case IssueEvent.Referred e ->
          fact(
              issue,
              "issue.referred",
              new IssueReferred(issue.id, issue.number, e.leadDepartment(), e.assisting(), at));
      case IssueEvent.Closed e -> closed(issue, e, at);
      case IssueEvent.FedBack e ->
          fact(
              issue,
              "issue.fed-back",
              new IssueFedBack(issue.id, issue.number, e.channel(), e.satisfied(), at));
    };
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
            at));
  }

  private static Fact fact(Issue issue, String name, Object data) {
    String id = issue.id.toString();
    return new Fact(name, id, id, issue.region(), data);
  }
}
