package io.taizhang.issue.rating;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.issue.workflow.IssueCase;
import io.taizhang.issue.workflow.IssueCases;
import io.taizhang.issue.workflow.IssueProblem;
import io.taizhang.issue.workflow.IssueScopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Ratings at the desk: written down for the person, listed, shown. */
@ApplicationScoped
@Transactional
class RatingDesk {

  private final RatingRepository ratings;
  private final CallBackRepository calls;
  private final RatingBook book;
  private final Acknowledgements acknowledgements;
  private final IssueCases issues;
  private final IssueScopes scopes;
  private final AuditTrail audit;

  RatingDesk(
      RatingRepository ratings,
      CallBackRepository calls,
      RatingBook book,
      Acknowledgements acknowledgements,
      IssueCases issues,
      IssueScopes scopes,
      AuditTrail audit) {
    this.ratings = ratings;
    this.calls = calls;
    this.book = book;
    this.acknowledgements = acknowledgements;
    this.issues = issues;
    this.scopes = scopes;
    this.audit = audit;
  }

  /** By somebody else than the one who handled it: nobody writes down his own praise. */
  RatingView rate(Caller caller, UUID issueId, RateIssue request) {
    IssueCase issue = issues.locked(caller, issueId);
    if (issues.handlers(issue).contains(caller.subject())) {
      throw IssueProblem.SECOND_PERSON_NEEDED.because("经办人不能代为登记评价");
    }
    return view(
        book.take(
            caller,
            issue,
            RatingSource.CLERK,
            request.score(),
            request.comment(),
            request.statement()));
  }

  void acknowledge(Caller caller, UUID issueId) {
    IssueCase issue = issues.locked(caller, issueId);
    acknowledgements.note(issue, RatingSource.CLERK);
    audit.record(
        caller,
        "issue-feedback-acknowledge",
        new AuditSubject("issue", issueId.toString(), issue.region()),
        Map.of("number", issue.number()));
  }

  Page<RatingView> list(Caller caller, RatingFilter filter, PageRequest page) {
    return Page.of(
            ratings.page(scopes.of(caller), filter, page), page, rating -> rating.id.toString())
        .map(this::view);
  }

  RatingView one(Caller caller, UUID id) {
    return view(ratings.seen(scopes.of(caller), id).orElseThrow(RatingSteps::noSuchRating));
  }

  private RatingView view(IssueRating rating) {
    return RatingView.of(rating, calls.of(rating));
  }
}
