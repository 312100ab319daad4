package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.issue.cause.Causes;
import io.taizhang.issue.domain.IssueCommand;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.Workflow;
import io.taizhang.issue.procedure.Workflows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Every step after registration: one locked load, the decider, one transaction. */
@ApplicationScoped
class IssueSteps {
  private final IssueRepository issues;
  private final PersonRepository persons;
  private final IssueScopes scopes;
  private final Workflows workflows;
  private final StepTaker taker;
  private final Consequences consequences;
  private final Causes causes;

  IssueSteps(
      IssueRepository issues,
      PersonRepository persons,
      IssueScopes scopes,
      Workflows workflows,
      StepTaker taker,
      Consequences consequences,
      Causes causes) {
    this.issues = issues;
    this.persons = persons;
    this.scopes = scopes;
    this.workflows = workflows;
    this.taker = taker;
    this.consequences = consequences;
    this.causes = causes;
  }

  /** A step that needs to know no more than what was asked. */
  @Transactional
  IssueView take(Caller caller, UUID id, IfMatch ifMatch, IssueCommand command) {
    return take(caller, id, ifMatch, (_, _) -> command);
  }

  /**
   * A step whose command depends on the issue and its workflow.
   *
   * @param asked makes the command of the locked issue
   */
  @Transactional
  IssueView take(
      Caller caller, UUID id, IfMatch ifMatch, BiFunction<Issue, Workflow, IssueCommand> asked) {
    Issue issue = issues.locked(scopes.of(caller), id).orElseThrow(IssueProblem::noSuchIssue);
    ifMatch.require(issue.version);
    Recusals.refuse(issue, caller);
    Workflow workflow = workflows.of(issue.progress.workflowId);
    IssueCommand command = asked.apply(issue, workflow);
    if (!workflow.allows(command.step(), caller.roles())) {
      throw CommonProblem.FORBIDDEN.because("按本区划办理规程，您的角色不能“" + command.step().label() + "”");
    }
    IssueEvent event = taker.take(issue, workflow, command, caller);
    consequences.of(issue, workflow, event);
    issues.flush();
    IssuePerson person = persons.of(issue);
    return IssueView.of(issue, person.seenBy(caller, issue), causes.label(issue.cause));
  }
}
