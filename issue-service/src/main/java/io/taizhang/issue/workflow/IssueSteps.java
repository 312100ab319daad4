package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.IssueCommand;
import io.taizhang.issue.domain.IssueDecider;
import io.taizhang.issue.domain.IssueDecision;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.IssueState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Every step after registration: one locked load, the decider, one transaction. */
@ApplicationScoped
class IssueSteps {
  private final IssueRepository issues;
  private final PersonRepository persons;
  private final IssueScopes scopes;
  private final NamedThings named;
  private final IssueRecorder recorder;
  private final Clock clock;

  IssueSteps(
      IssueRepository issues,
      PersonRepository persons,
      IssueScopes scopes,
      NamedThings named,
      IssueRecorder recorder,
      Clock clock) {
    this.issues = issues;
    this.persons = persons;
    this.scopes = scopes;
    this.named = named;
    this.recorder = recorder;
    this.clock = clock;
  }

  @Transactional
  IssueView take(Caller caller, UUID id, IfMatch ifMatch, IssueCommand command) {
    Issue issue = issues.locked(scopes.of(caller), id).orElseThrow(IssueProblem::noSuchIssue);
    ifMatch.require(issue.version);
    IssuePerson person = persons.of(issue);
    switch (IssueDecider.decide(issue.standing(), command)) {
      case IssueDecision.Refused refused -> throw IssueProblem.of(refused.refusal());
      case IssueDecision.Happened happened -> {
        check(happened.event(), person, caller);
        apply(issue, command, happened.event(), caller);
      }
    }
    issues.flush();
    return IssueView.of(issue, caller.is(Role.CLERK) ? person.shown() : person.masked());
  }

  private void apply(Issue issue, IssueCommand command, IssueEvent event, Caller caller) {
    Instant now = clock.instant();
    IssueState from = issue.state;
    issue.apply(event, now);
    recorder.record(
        issue,
        command.step(),
        from,
        caller,
        now,
        StepNote.of(event),
        IssueFacts.of(issue, event, now));
  }

  private void check(IssueEvent event, IssuePerson person, Caller caller) {
    switch (event) {
      case IssueEvent.Accepted _, IssueEvent.FedBack _ -> {}
      case IssueEvent.Classified e -> PrivacyGuard.check(person, Map.of("/category", e.category()));
      case IssueEvent.Referred e -> named.departments(e.leadDepartment(), e.assisting(), caller);
      case IssueEvent.Closed e -> {
        Closing closing = e.closing();
        PrivacyGuard.check(
            person, Map.of("/causeText", closing.causeText(), "/fix", closing.fix()));
      }
    }
  }
}
