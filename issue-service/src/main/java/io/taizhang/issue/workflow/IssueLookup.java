package io.taizhang.issue.workflow;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
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
  private final IssueScopes scopes;
  private final ClockBook clocks;
  private final Clock time;

  IssueLookup(
      IssueRepository issues,
      PersonRepository persons,
      HistoryRepository history,
      IssueScopes scopes,
      ClockBook clocks,
      Clock time) {
    this.issues = issues;
    this.persons = persons;
    this.history = history;
    this.scopes = scopes;
    this.clocks = clocks;
    this.time = time;
  }

  Page<IssueSummary> list(Caller caller, IssueFilter filter, PageRequest page) {
    List<Issue> rows = issues.page(scopes.of(caller), filter, page);
    return Page.of(rows, page, issue -> issue.id.toString()).map(IssueSummary::of);
  }

  IssueView one(Caller caller, UUID id) {
    Issue issue = seen(caller, id);
    IssuePerson person = persons.of(issue);
    return IssueView.of(issue, caller.is(Role.CLERK) ? person.shown() : person.masked());
  }

  List<HistoryView> history(Caller caller, UUID id) {
    return history.of(seen(caller, id)).stream().map(HistoryView::of).toList();
  }

  List<StageClockView> clocks(Caller caller, UUID id) {
    return ofIssue(seen(caller, id)).stream()
        .map(clock -> StageClockView.of(clock, clocks.explain(clock).due(), time.instant()))
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
    return clocks.of(StageClocks.SUBJECT, issue.id.toString());
  }

  private Issue seen(Caller caller, UUID id) {
    return issues.seen(scopes.of(caller), id).orElseThrow(IssueProblem::noSuchIssue);
  }
}
