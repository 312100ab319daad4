package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.IssueCommand;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.domain.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What is decided above the department: review, extension, ruling. */
@ApplicationScoped
@Transactional
class ReviewSteps {
  /** Stands for a report where there is none: the step is then refused as out of order. */
  private static final Closing NOTHING = new Closing(Outcome.PARTLY, "OTHER", "", "");

  private final IssueSteps steps;
  private final HandlingReports reports;

  ReviewSteps(IssueSteps steps, HandlingReports reports) {
    this.steps = steps;
    this.reports = reports;
  }

  IssueView approve(Caller caller, UUID id, IfMatch ifMatch) {
    return steps.take(
        caller,
        id,
        ifMatch,
        (issue, _) ->
            new IssueCommand.Approve(
                issue.state == IssueState.REPORTED ? reports.closing(issue) : NOTHING));
  }

  IssueView sendBack(Caller caller, UUID id, IfMatch ifMatch, StepReason request) {
    return steps.take(caller, id, ifMatch, new IssueCommand.SendBack(request.reason()));
  }

  IssueView decideExtension(Caller caller, UUID id, IfMatch ifMatch, DecideExtension request) {
    return steps.take(caller, id, ifMatch, request.command());
  }

  IssueView rule(Caller caller, UUID id, IfMatch ifMatch, RuleIssue request) {
    return steps.take(
        caller,
        id,
        ifMatch,
        (_, workflow) ->
            new IssueCommand.Rule(
                lead(workflow, request),
                Objects.requireNonNullElse(request.assisting(), List.of()),
                request.reason()));
  }

  private static String lead(Workflow workflow, RuleIssue request) {
    String named = request.leadDepartment();
    String lead = named == null ? workflow.fallbackLead() : named;
    if (lead == null) {
      throw IssueProblem.invalid("裁定须有主办部门", "/leadDepartment", "本区划办理规程没有兜底部门，须指定");
    }
    return lead;
  }
}
