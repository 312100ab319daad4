package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what has happened into the issue's row. */
final class IssueChange {
  private final Issue issue;
  private final Progress progress;
  private final Instant at;

  IssueChange(Issue issue, Instant at) {
    this.issue = issue;
    this.progress = issue.progress;
    this.at = at;
  }

  void apply(IssueEvent event) {
    issue.state = event.from(issue.state);
    switch (event) {
      case IssueEvent.Accepted _ -> issue.acceptedAt = at;
      case IssueEvent.Classified e -> {
        issue.category = e.category();
        issue.tier = e.tier();
        issue.classifiedAt = at;
      }
      case IssueEvent.Referred e -> refer(e.leadDepartment(), e.assisting());
      case IssueEvent.Ruled e -> {
        refer(e.leadDepartment(), e.assisting());
        progress.ruled = true;
      }
      case IssueEvent.Closed e -> close(e);
      case IssueEvent.FedBack e -> {
        issue.feedbackChannel = e.channel();
        issue.feedbackText = e.text();
        issue.satisfied = e.satisfied();
        issue.fedBackAt = at;
      }
      case IssueEvent.Reopened _ -> reopen();
      default -> beside(event);
    }
  }

  private void beside(IssueEvent event) {
    switch (event) {
      case IssueEvent.ExclusionProposed e -> exclude(e.by(), e.reason(), e.channel());
      case IssueEvent.ExclusionRejected _ -> exclude(null, null, null);
      case IssueEvent.SentOn e -> {
        progress.direction = e.direction();
        progress.receiver = e.receiver();
      }
      case IssueEvent.Returned _ -> {
        progress.returns++;
        progress.handledAnew(List.of());
      }
      case IssueEvent.Contacted _ -> progress.contactedAt = at;
      case IssueEvent.Answered e -> {
        Promise promise = e.promise();
        progress.answeredAt = at;
        progress.promisedOn = promise == null ? null : promise.on();
      }
      case IssueEvent.ExtensionAsked e -> {
        progress.extension = Progress.Extension.ASKED;
        progress.extensionDays = e.days();
      }
      case IssueEvent.ExtensionDecided e ->
          progress.extension =
              e.approved() ? Progress.Extension.APPROVED : Progress.Extension.REJECTED;
      case IssueEvent.AssistReported e -> {
        progress.awaited = new ArrayList<>(progress.awaited);
        progress.awaited.remove(e.department());
      }
      case IssueEvent.Drafted _ -> progress.drafted = true;
      case IssueEvent.Reported _ -> {
        progress.drafted = false;
        progress.sentBack = false;
        progress.reportedAt = at;
      }
      case IssueEvent.SentBack _ -> progress.sentBack = true;
      case IssueEvent.Suspended _ -> progress.suspended = true;
      case IssueEvent.Resumed _ -> progress.suspended = false;
      case IssueEvent.Merged e -> progress.mainId = e.main();
      case IssueEvent.SplitOff _ -> {
        progress.mainId = null;
        takeUp();
      }
      case IssueEvent.FollowerAssigned e -> {
        progress.followerSubject = e.subject();
        progress.followerName = e.name();
      }
      default -> {}
    }
  }

  /** Taken up now, unless it was before it turned aside. */
  private void takeUp() {
    if (issue.acceptedAt == null) {
      issue.acceptedAt = at;
    }
  }

  private void refer(String lead, List<String> assisting) {
    issue.leadDepartment = lead;
    issue.assisting = new ArrayList<>(assisting);
    issue.referredAt = at;
    progress.handledAnew(assisting);
  }

  private void exclude(@Nullable String by, @Nullable String code, @Nullable String channel) {
    progress.proposedBy = by;
    progress.exclusionCode = code;
    progress.exclusionChannel = channel;
  }

  private void close(IssueEvent.Closed event) {
    Closing closing = event.closing();
    issue.outcome = closing.outcome();
    issue.cause = closing.cause();
    issue.causeText = closing.causeText();
    issue.fix = closing.fix();
    issue.checklistId = closing.checklistId();
    issue.checklistItem = closing.checklistItem();
    issue.difference = closing.difference();
    issue.onTheSpot = event.onTheSpot();
    issue.closedAt = at;
  }

  /**
   * The old result stands in the history, in the reports and in the events; the row begins anew.
   */
  private void reopen() {
    takeUp();
    issue.outcome = null;
    issue.cause = null;
    issue.causeText = null;
    issue.fix = null;
    issue.checklistId = null;
    issue.checklistItem = null;
    issue.difference = null;
    issue.onTheSpot = null;
    issue.closedAt = null;
    issue.feedbackChannel = null;
    issue.feedbackText = null;
    issue.satisfied = null;
    issue.fedBackAt = null;
    progress.returns = 0;
    progress.ruled = false;
    progress.mainId = null;
    exclude(null, null, null);
    progress.handledAnew(List.of());
    progress.reopened++;
    progress.reopenedAt = at;
  }
}
