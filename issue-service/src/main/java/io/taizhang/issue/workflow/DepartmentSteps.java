package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.issue.domain.IssueCommand;
import io.taizhang.issue.domain.IssueState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What a department does with what was referred to it. */
@ApplicationScoped
@Transactional
class DepartmentSteps {
  private final IssueSteps steps;
  private final StepWindows windows;
  private final HandlingClock handling;
  private final Clock clock;

  DepartmentSteps(IssueSteps steps, StepWindows windows, HandlingClock handling, Clock clock) {
    this.steps = steps;
    this.windows = windows;
    this.handling = handling;
    this.clock = clock;
  }

  IssueView giveBack(Caller caller, UUID id, IfMatch ifMatch, ReturnIssue request) {
    return steps.take(
        caller,
        id,
        ifMatch,
        (issue, workflow) ->
            new IssueCommand.Return(
                caller.department(),
                request.reason(),
                request.disputed(),
                windows.returnUntil(issue, workflow)));
  }

  IssueView askExtension(Caller caller, UUID id, IfMatch ifMatch, AskExtension request) {
    return steps.take(
        caller,
        id,
        ifMatch,
        (issue, _) ->
            new IssueCommand.AskExtension(
                caller.department(),
                request.days(),
                request.reason(),
                issue.state == IssueState.REFERRED && handling.due(issue, clock.instant())));
  }

  IssueView reportAssist(Caller caller, UUID id, IfMatch ifMatch, AssistReport request) {
    return take(
        caller, id, ifMatch, new IssueCommand.ReportAssist(caller.department(), request.text()));
  }

  IssueView draftReport(Caller caller, UUID id, IfMatch ifMatch, CloseIssue request) {
    return take(
        caller, id, ifMatch, new IssueCommand.DraftReport(caller.department(), request.closing()));
  }

  IssueView signReport(Caller caller, UUID id, IfMatch ifMatch) {
    return take(caller, id, ifMatch, new IssueCommand.SignReport(caller.department()));
  }

  IssueView suspend(Caller caller, UUID id, IfMatch ifMatch, SuspendIssue request) {
    return take(
        caller, id, ifMatch, new IssueCommand.Suspend(caller.department(), request.suspension()));
  }

  IssueView resume(Caller caller, UUID id, IfMatch ifMatch) {
    return take(caller, id, ifMatch, new IssueCommand.Resume(caller.department()));
  }

  private IssueView take(Caller caller, UUID id, IfMatch ifMatch, IssueCommand command) {
    return steps.take(caller, id, ifMatch, command);
  }
}
