package io.taizhang.issue.workflow;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.issue.cause.Causes;
import io.taizhang.issue.domain.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Everything that is read of issues, within the caller's scope. */
@ApplicationScoped
@Transactional
class IssueLookup {
  private final IssueRepository issues;
  private final PersonRepository persons;
  private final HistoryRepository history;
  private final HandlingReportRepository reports;
  private final IssueScopes scopes;
  private final Causes causes;
  private final ClockBook clocks;
  private final Clock time;

  IssueLookup(
      IssueRepository issues,
      PersonRepository persons,
      HistoryRepository history,
      HandlingReportRepository reports,
      IssueScopes scopes,
      Causes causes,
      ClockBook clocks,
      Clock time) {
    this.issues = issues;
    this.persons = persons;
    this.history = history;
    this.reports = reports;
    this.scopes = scopes;
    this.causes = causes;
    this.clocks = clocks;
    this.time = time;
  }

  Page<IssueSummary> list(Caller caller, IssueFilter filter, PageRequest page) {
    return rows(caller, filter, page).map(IssueSummary::of);
  }

  /** The list's rows, within the transaction of whoever shows them otherwise. */
  Page<Issue> rows(Caller caller, IssueFilter filter, PageRequest page) {
    List<Issue> rows =
        issues.page(
            scopes.of(caller, filter.region()),
            filter.condition(time.instant(), causes::codesOf, IssueReach.of(page)),
            page);
    return Page.of(rows, page, issue -> issue.id.toString());
  }

  /** How many rows the list as a whole has. */
  long count(Caller caller, IssueFilter filter) {
    return issues.count(
        scopes.of(caller, filter.region()),
        filter.condition(time.instant(), causes::codesOf, IssueReach.WHOLE));
  }

  IssueView one(Caller caller, UUID id) {
    Issue issue = seen(caller, id);
    return IssueView.of(issue, persons.of(issue).seenBy(caller, issue), causes.label(issue.cause));
  }

  List<HistoryView> history(Caller caller, UUID id) {
    return history.of(seen(caller, id)).stream().map(HistoryView::of).toList();
  }

  List<HandlingReportView> reports(Caller caller, UUID id) {
    return reports.of(seen(caller, id)).stream().map(HandlingReportView::of).toList();
  }

  List<StageClockView> clocks(Caller caller, UUID id) {
    return ofIssue(seen(caller, id)).stream()
        .flatMap(
            clock ->
                Stage.ofKind(clock.clock().kind())
                    .map(
                        stage ->
                            StageClockView.of(
                                stage, clock, clocks.explain(clock).due(), time.instant()))
                    .stream())
        .toList();
  }

  ClockExplanationView explanation(Caller caller, UUID id, UUID clockId) {
    StoredClock clock =
        ofIssue(seen(caller, id)).stream()
            .filter(one -> one.id().equals(clockId))
            .findFirst()
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这个计时"));
    return ClockExplanationView.of(clock, clocks.explain(clock));
  }

  private List<StoredClock> ofIssue(Issue issue) {
    return clocks.of(StageClocks.SUBJECT, issue.id.toString()).stream()
        .filter(clock -> Stage.ofKind(clock.clock().kind()).isPresent())
        .toList();
  }

  private Issue seen(Caller caller, UUID id) {
    return issues.seen(scopes.of(caller), id).orElseThrow(IssueProblem::noSuchIssue);
  }
}
