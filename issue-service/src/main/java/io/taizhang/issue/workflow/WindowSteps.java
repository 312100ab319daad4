package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.issue.domain.IssueCommand;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What the window does beside taking, classifying and referring. */
@ApplicationScoped
@Transactional
class WindowSteps {
  private final IssueSteps steps;
  private final IssueRepository issues;
  private final IssueScopes scopes;
  private final StepWindows windows;
  private final NamedThings named;

  WindowSteps(
      IssueSteps steps,
      IssueRepository issues,
      IssueScopes scopes,
      StepWindows windows,
      NamedThings named) {
    this.steps = steps;
    this.issues = issues;
    this.scopes = scopes;
    this.windows = windows;
    this.named = named;
  }

  IssueView take(Caller caller, UUID id, IfMatch ifMatch, IssueCommand command) {
    return steps.take(caller, id, ifMatch, command);
  }

  IssueView proposeExclusion(Caller caller, UUID id, IfMatch ifMatch, ProposeExclusion request) {
    return steps.take(
        caller, id, ifMatch, (_, workflow) -> exclusion(caller, workflow, request.reason()));
  }

  IssueView confirmExclusion(Caller caller, UUID id, IfMatch ifMatch) {
    return take(caller, id, ifMatch, new IssueCommand.ConfirmExclusion(caller.subject()));
  }

  IssueView rejectExclusion(Caller caller, UUID id, IfMatch ifMatch, StepReason request) {
    return take(
        caller, id, ifMatch, new IssueCommand.RejectExclusion(caller.subject(), request.reason()));
  }

  IssueView sendOn(Caller caller, UUID id, IfMatch ifMatch, SendOnIssue request) {
    return steps.take(
        caller,
        id,
        ifMatch,
        (issue, _) -> request.command(named.towards(request.window(), issue.region())));
  }

  IssueView merge(Caller caller, UUID id, IfMatch ifMatch, MergeIssue request) {
    return steps.take(
        caller,
        id,
        ifMatch,
        (issue, _) -> {
          checkMain(caller, issue, request.mainIssueId());
          return new IssueCommand.Merge(request.mainIssueId());
        });
  }

  IssueView reopen(Caller caller, UUID id, IfMatch ifMatch, StepReason request) {
    return steps.take(
        caller,
        id,
        ifMatch,
        (issue, workflow) ->
            new IssueCommand.Reopen(request.reason(), windows.reopenUntil(issue, workflow)));
  }

  private static IssueCommand exclusion(Caller caller, Workflow workflow, String code) {
    return workflow
        .exclusion(code)
        .map(reason -> new IssueCommand.ProposeExclusion(caller.subject(), code, reason.channel()))
        .orElseThrow(() -> IssueProblem.invalid("没有这种不予受理情形", "/reason", "不在本区划办理规程所列情形之内"));
  }

  private void checkMain(Caller caller, Issue issue, UUID mainId) {
    boolean leads =
        !mainId.equals(issue.id)
            && issues
                .locked(scopes.of(caller), mainId)
                .filter(main -> main.state.open() && main.state != IssueState.MERGED)
                .isPresent();
    if (!leads) {
      throw IssueProblem.invalid("不能并入这一件", "/mainIssueId", "主件须为管辖范围内另一件尚未办结、未并案的事项");
    }
    if (!issues.systemMergedInto(issue).isEmpty()) {
      throw IssueProblem.invalid("不能并案", "/mainIssueId", "已有其他事项并入本件");
    }
  }
}
