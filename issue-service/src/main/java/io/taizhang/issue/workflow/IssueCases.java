package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Issues for the features around them, each read within the caller's scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IssueCases {
  private final IssueRepository issues;
  private final PersonRepository persons;
  private final HistoryRepository history;
  private final IssueScopes scopes;

  IssueCases(
      IssueRepository issues,
      PersonRepository persons,
      HistoryRepository history,
      IssueScopes scopes) {
    this.issues = issues;
    this.persons = persons;
    this.history = history;
    this.scopes = scopes;
  }

  /** The issue if the caller sees it; else 404. */
  public IssueCase seen(Caller caller, UUID id) {
    return IssueCase.of(row(caller, id));
  }

  /** The same, locked, for a caller who is about to do something with it. */
  public IssueCase locked(Caller caller, UUID id) {
    Issue issue = issues.locked(scopes.of(caller), id).orElseThrow(IssueProblem::noSuchIssue);
    Recusals.refuse(issue, caller);
    return IssueCase.of(issue);
  }

  /** The issue with this receipt number, whoever asks: only for one who has its query code. */
  public Optional<IssueCase> systemNumbered(String number) {
    return issues.systemNumbered(number).map(IssueCase::of);
  }

  /** The same, locked. */
  public void systemLock(UUID id) {
    issues.systemLock(id);
  }

  /** The subjects of those who handled the issue in a department or closed it on the spot. */
  public Set<String> handlers(IssueCase issue) {
    return history.systemHandlers(issue.id());
  }

  /** Refuses with 422 texts, each under its pointer, that name the person. */
  public void guard(IssueCase issue, Map<String, String> texts) {
    PrivacyGuard.check(persons.of(issues.systemRow(issue.id())), texts);
  }

  /** The text with the person's name and phone taken out. */
  public String withoutPerson(IssueCase issue, String text) {
    return persons.of(issues.systemRow(issue.id())).takenOutOf(text);
  }

  /** Whether the caller sees papers of it that may tell who came; 404 when not the issue itself. */
  public boolean seesInside(Caller caller, UUID id) {
    return PersonAccess.seesInside(caller, row(caller, id));
  }

  /**
   * Who came, in full. Whoever asks for it puts on record why.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the caller must not know, 404 when
   *     nobody is known
   */
  public PersonView contact(Caller caller, UUID id) {
    Issue issue = row(caller, id);
    Recusals.refuse(issue, caller);
    IssuePerson person = persons.of(issue);
    if (!person.isKnown()) {
      throw CommonProblem.NOT_FOUND.because("匿名反映，没有个人信息");
    }
    if (issue.onlyArrived()) {
      throw CommonProblem.OUT_OF_ORDER.because("转送件受理后方可查看反映人");
    }
    if (!PersonAccess.mayKnow(caller, issue)) {
      throw CommonProblem.FORBIDDEN.because("反映人要求保密");
    }
    return person.shown();
  }

  private Issue row(Caller caller, UUID id) {
    return issues.seen(scopes.of(caller), id).orElseThrow(IssueProblem::noSuchIssue);
  }
}
