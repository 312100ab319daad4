package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.cause.Causes;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.IssueCommand;
import io.taizhang.issue.domain.IssueDecider;
import io.taizhang.issue.domain.IssueDecision;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes one step of a locked issue: decides, checks what it names, writes every trace. */
@ApplicationScoped
class StepTaker {
  private final PersonRepository persons;
  private final NamedThings named;
  private final LinkedItem linkedItem;
  private final Causes causes;
  private final HandlingReports reports;
  private final IssueRecorder recorder;
  private final SharedContacts shared;
  private final Clock clock;

  StepTaker(
      PersonRepository persons,
      NamedThings named,
      LinkedItem linkedItem,
      Causes causes,
      HandlingReports reports,
      IssueRecorder recorder,
      SharedContacts shared,
      Clock clock) {
    this.persons = persons;
    this.named = named;
    this.linkedItem = linkedItem;
    this.causes = causes;
    this.reports = reports;
    this.recorder = recorder;
    this.shared = shared;
    this.clock = clock;
  }

  IssueEvent take(Issue issue, Workflow workflow, IssueCommand command, Caller caller) {
    Instant now = clock.instant();
    return switch (IssueDecider.decide(issue.standing(workflow), command, now)) {
      case IssueDecision.Refused refused -> throw IssueProblem.of(refused.refusal());
      case IssueDecision.Happened happened -> {
        check(issue, workflow, command, happened.event(), caller);
        said(issue, happened.event());
        apply(issue, command, happened.event(), caller, now);
        yield happened.event();
      }
    };
  }

  private void apply(
      Issue issue, IssueCommand command, IssueEvent event, Caller caller, Instant now) {
    IssueState from = issue.state;
    String note = StepNote.of(issue, event);
    new IssueChange(issue, now).apply(event);
    reports.keep(issue, event, caller, now);
    recorder.record(issue, command.step(), from, event, caller, now, note);
    shared.after(issue, event, now);
  }

  private void check(
      Issue issue, Workflow workflow, IssueCommand command, IssueEvent event, Caller caller) {
    switch (event) {
      case IssueEvent.Classified e ->
          PrivacyGuard.check(persons.of(issue), Map.of("/category", e.category()));
      case IssueEvent.Referred e -> departments(issue, e.leadDepartment(), e.assisting(), caller);
      case IssueEvent.Ruled e -> departments(issue, e.leadDepartment(), e.assisting(), caller);
      case IssueEvent.SentOn e when e.window() != null ->
          named.windowElsewhere(e.window(), issue.region(), issue.recusedDepartments);
      case IssueEvent.FedBack e -> FeedbackCheck.check(issue, persons.of(issue), e);
      case IssueEvent.ExtensionAsked e -> extension(workflow, e.days());
      case IssueEvent.Drafted e -> {
        cause(issue, e.closing());
        closing(issue, e.closing());
      }
      case IssueEvent.Closed e when command instanceof IssueCommand.Approve ->
          closing(issue, e.closing());
      case IssueEvent.Closed e when !(command instanceof IssueCommand.CloseWithMain) -> {
        cause(issue, e.closing());
        closing(issue, e.closing());
      }
      default -> {}
    }
  }

  private void departments(Issue issue, String lead, List<String> assisting, Caller caller) {
    named.departments(lead, assisting, caller);
    Recusals.refuse(issue, lead, assisting);
  }

  /** Words that stay in the history name nobody who came. */
  private void said(Issue issue, IssueEvent event) {
    String note = StepNote.of(issue, event);
    if (note != null) {
      pointer(event)
          .ifPresent(pointer -> PrivacyGuard.check(persons.of(issue), Map.of(pointer, note)));
    }
  }

  private static Optional<String> pointer(IssueEvent event) {
    return switch (event) {
      case IssueEvent.Answered _, IssueEvent.AssistReported _ -> Optional.of("/text");
      case IssueEvent.Suspended _ -> Optional.of("/evidence");
      case IssueEvent.SentOn _,
          IssueEvent.ExclusionRejected _,
          IssueEvent.Returned _,
          IssueEvent.Ruled _,
          IssueEvent.ExtensionAsked _,
          IssueEvent.ExtensionDecided _,
          IssueEvent.SentBack _,
          IssueEvent.Withdrawn _,
          IssueEvent.SplitOff _,
          IssueEvent.Reopened _ ->
          Optional.of("/reason");
      default -> Optional.empty();
    };
  }

  /** Looked at when it is named; what was named of a report that is approved later stands. */
  private void cause(Issue issue, Closing closing) {
    causes.check(
        closing.cause(),
        issue.region(),
        closing.checklistId() != null && closing.checklistItem() != null);
  }

  private void closing(Issue issue, Closing closing) {
    PrivacyGuard.check(
        persons.of(issue),
        closing.difference() == null
            ? Map.of("/causeText", closing.causeText(), "/fix", closing.fix())
            : Map.of(
                "/causeText",
                closing.causeText(),
                "/fix",
                closing.fix(),
                "/difference",
                closing.difference()));
    linkedItem.check(issue, closing);
  }

  private static void extension(Workflow workflow, int days) {
    if (days > workflow.extensionDays()) {
      throw CommonProblem.INVALID.because(
          "延期过长", List.of(new FieldError("/days", "至多延长 " + workflow.extensionDays() + " 个工作日")));
    }
  }
}
