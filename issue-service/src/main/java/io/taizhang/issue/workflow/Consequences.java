package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.IssueCommand;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.Workflow;
import io.taizhang.issue.procedure.Workflows;
import io.taizhang.issue.supervision.BadRating;
import io.taizhang.issue.supervision.OrderOpening;
import io.taizhang.issue.supervision.OrderReason;
import io.taizhang.issue.supervision.OrderSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What follows from a step by rule: merged issues go with the main one, orders are opened, what is
 * sent on arrives.
 */
@ApplicationScoped
class Consequences {
  private static final Caller SYSTEM = Caller.system("issue-service");

  private final IssueRepository issues;
  private final StepTaker taker;
  private final Workflows workflows;
  private final OrderOpening orders;
  private final Arrivals arrivals;
  private final Clock clock;

  Consequences(
      IssueRepository issues,
      StepTaker taker,
      Workflows workflows,
      OrderOpening orders,
      Arrivals arrivals,
      Clock clock) {
    this.issues = issues;
    this.taker = taker;
    this.workflows = workflows;
    this.orders = orders;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  void of(Issue issue, Workflow workflow, IssueEvent event) {
    switch (event) {
      case IssueEvent.Closed e -> {
        closed(issue, e.closing());
        repeated(issue, workflow, e.closing());
      }
      case IssueEvent.Withdrawn _ ->
          issues
              .systemMergedInto(issue)
              .forEach(merged -> system(merged, new IssueCommand.Split("主件已撤回")));
      case IssueEvent.SentOn e when e.window() != null -> arrivals.at(e.window(), issue);
      case IssueEvent.Returned _ -> returned(issue, workflow);
      case IssueEvent.Reopened _ -> reopened(issue, workflow);
      default -> {}
    }
  }

  private void closed(Issue main, Closing closing) {
    issues
        .systemMergedInto(main)
        .forEach(merged -> system(merged, new IssueCommand.CloseWithMain(closing)));
  }

  private void system(Issue issue, IssueCommand command) {
    taker.take(issue, workflows.of(issue.progress.workflowId), command, SYSTEM);
  }

  private void returned(Issue issue, Workflow workflow) {
    int enough = workflow.supervision().returns();
    if (enough > 0 && issue.progress.returns == enough) {
      orders.byRule(OrderReason.RETURNED, null, subject(issue));
    }
  }

  private void reopened(Issue issue, Workflow workflow) {
    if (workflow.supervision().reopened()) {
      orders.byRule(OrderReason.REOPENED, null, subject(issue));
    }
  }

  private void repeated(Issue issue, Workflow workflow, Closing closing) {
    Workflow.OrderRules rules = workflow.supervision();
    String department = issue.leadDepartment;
    if (rules.repeats() == 0 || department == null) {
      return;
    }
    Instant since = clock.instant().minus(Duration.ofDays(rules.repeatDays()));
    issues.flush();
    if (issues.systemClosedFor(department, closing.cause(), since) >= rules.repeats()) {
      orders.byRule(OrderReason.REPEATED_CAUSE, closing.cause(), subject(issue));
    }
  }

  /** A bad rating, where the version the issue began with says so. */
  void rated(@Observes BadRating rating) {
    Issue issue = issues.systemRow(rating.issueId());
    if (workflows.of(issue.progress.workflowId).supervision().orderedAt(rating.score())) {
      orders.byRule(OrderReason.BAD_RATING, null, subject(issue));
    }
  }

  static OrderSubject subject(Issue issue) {
    return new OrderSubject(
        issue.id,
        issue.number + " " + issue.title,
        issue.region(),
        Objects.requireNonNullElse(issue.leadDepartment, issue.windowDepartment),
        issue.projectId);
  }
}
