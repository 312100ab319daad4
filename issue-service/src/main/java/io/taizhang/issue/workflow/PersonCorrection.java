package io.taizhang.issue.workflow;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.issue.cause.Causes;
import io.taizhang.issue.domain.IssueState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The window sets right who came: a wrong number, another wish of how to be told. */
@ApplicationScoped
class PersonCorrection {
  private final IssueRepository issues;
  private final PersonRepository persons;
  private final IssueScopes scopes;
  private final SharedContacts shared;
  private final AuditTrail audit;
  private final Causes causes;
  private final Clock clock;

  PersonCorrection(
      IssueRepository issues,
      PersonRepository persons,
      IssueScopes scopes,
      SharedContacts shared,
      AuditTrail audit,
      Causes causes,
      Clock clock) {
    this.issues = issues;
    this.persons = persons;
    this.scopes = scopes;
    this.shared = shared;
    this.audit = audit;
    this.causes = causes;
    this.clock = clock;
  }

  @Transactional
  IssueView correct(Caller caller, UUID id, IfMatch ifMatch, CorrectPerson request) {
    Issue issue = issues.locked(scopes.of(caller), id).orElseThrow(IssueProblem::noSuchIssue);
    ifMatch.require(issue.version);
    Recusals.refuse(issue, caller);
    IssuePerson known = persons.of(issue);
    refuse(caller, issue, known, request);
    IssuePerson corrected =
        new IssuePerson(
            id,
            Objects.requireNonNullElse(request.personName(), known.name()),
            Objects.requireNonNullElse(request.personPhone(), known.phone()),
            request.personEmail() == null ? known.email() : request.personEmail());
    PrivacyGuard.check(corrected, Map.of("/reason", request.reason()));
    List<Reachable.Point> before = Reachable.points(issue, known);
    if (request.feedbackBy() != null) {
      issue.feedbackBy = request.feedbackBy();
    }
    issue.description = corrected.takenOutOf(issue.description);
    issue.personCorrectedAt = clock.instant();
    persons.systemChange(corrected);
    audit.record(
        caller,
        "issue-person-correct",
        new AuditSubject("issue", id.toString(), issue.region()),
        Map.of("number", issue.number, "reason", request.reason()));
    shared.corrected(issue, before, corrected, clock.instant());
    issues.flush();
    return IssueView.of(issue, corrected.seenBy(caller, issue), causes.label(issue.cause));
  }

  private static void refuse(Caller caller, Issue issue, IssuePerson known, CorrectPerson request) {
    if (request.isEmpty()) {
      throw IssueProblem.invalid("没有要更正的内容", "", "姓名、电话、邮箱、反馈方式至少填写一项");
    }
    if (!known.isKnown()) {
      throw CommonProblem.OUT_OF_ORDER.because("匿名反映，没有个人信息可以更正");
    }
    if (issue.state == IssueState.WITHDRAWN) {
      throw CommonProblem.OUT_OF_ORDER.because("反映人已撤回");
    }
    if (issue.onlyArrived()) {
      throw CommonProblem.OUT_OF_ORDER.because("转送件受理后方可更正反映人");
    }
    if (!PersonAccess.mayKnow(caller, issue)) {
      throw CommonProblem.FORBIDDEN.because("反映人要求保密");
    }
    PrivacyGuard.check(known, Map.of("/reason", request.reason()));
  }
}
