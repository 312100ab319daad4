package io.taizhang.issue.lookup;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.rating.Acknowledgements;
import io.taizhang.issue.rating.RatingBook;
import io.taizhang.issue.rating.RatingSource;
import io.taizhang.issue.receipt.QueryCodes;
import io.taizhang.issue.workflow.IssueCase;
import io.taizhang.issue.workflow.IssueCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers whoever has a receipt. A wrong code and an unknown number are one and the same. */
@ApplicationScoped
@Transactional
class PublicStatus {

  private final IssueCases issues;
  private final QueryCodes codes;
  private final RatingBook ratings;
  private final Acknowledgements acknowledgements;
  private final AuditTrail audit;

  PublicStatus(
      IssueCases issues,
      QueryCodes codes,
      RatingBook ratings,
      Acknowledgements acknowledgements,
      AuditTrail audit) {
    this.issues = issues;
    this.codes = codes;
    this.ratings = ratings;
    this.acknowledgements = acknowledgements;
    this.audit = audit;
  }

  IssueStatusView look(AskStatus asked) {
    return view(held(asked.number(), asked.code()));
  }

  IssueStatusView acknowledge(AskStatus asked) {
    IssueCase issue = held(asked.number(), asked.code());
    acknowledgements.note(issue, RatingSource.PERSON);
    audit.record(
        Caller.NOBODY,
        "issue-feedback-acknowledge",
        new AuditSubject("issue", issue.id().toString(), issue.region()),
        Map.of("number", issue.number()));
    return view(issue);
  }

  IssueStatusView rate(RateByCode said) {
    IssueCase found = held(said.number(), said.code());
    issues.systemLock(found.id());
    IssueCase issue = held(said.number(), said.code());
    ratings.rate(issue, said.score(), said.comment());
    return view(issue);
  }

  private IssueCase held(String number, String code) {
    Optional<IssueCase> issue = issues.systemNumbered(number.strip());
    @Nullable IssueCase found = issue.orElse(null);
    if (!codes.fits(found == null ? null : found.id(), code) || found == null) {
      throw nothing();
    }
    return found;
  }

  private IssueStatusView view(IssueCase issue) {
    return IssueStatusView.of(issue, acknowledgements.of(issue), ratings.scoreOf(issue));
  }

  private static HttpProblem nothing() {
    return CommonProblem.NOT_FOUND.because("受理编号或查询码有误");
  }
}
