package io.taizhang.issue.rating;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.issue.rating.domain.RatingCommand;
import io.taizhang.issue.rating.domain.RatingDecider;
import io.taizhang.issue.rating.domain.RatingState;
import io.taizhang.issue.workflow.IssueCase;
import io.taizhang.issue.workflow.IssueCases;
import io.taizhang.issue.workflow.IssueProblem;
import io.taizhang.issue.workflow.IssueScopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is done about a bad rating, each step one transaction. */
@ApplicationScoped
@Transactional
class RatingSteps {

  private final RatingRepository ratings;
  private final CallBackRepository calls;
  private final RatingRules rules;
  private final IssueCases issues;
  private final IssueScopes scopes;
  private final ClockBook clocks;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  RatingSteps(
      RatingRepository ratings,
      CallBackRepository calls,
      RatingRules rules,
      IssueCases issues,
      IssueScopes scopes,
      ClockBook clocks,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.ratings = ratings;
    this.calls = calls;
    this.rules = rules;
    this.issues = issues;
    this.scopes = scopes;
    this.clocks = clocks;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  RatingView callBack(Caller caller, UUID id, IfMatch ifMatch, RatingCallBack request) {
    IssueRating rating = locked(caller, id, ifMatch);
    IssueCase issue = issues.locked(caller, rating.issueId);
    if (issues.handlers(issue).contains(caller.subject())) {
      throw IssueProblem.SECOND_PERSON_NEEDED.because("回访须由经办人以外的人进行");
    }
    issues.guard(issue, Map.of("/note", request.note()));
    RatingCommand.CallBack command =
        new RatingCommand.CallBack(request.reached(), rules.in(rating.region()).attempts());
    boolean last = RatingDecider.isLast(rating.standing(), command);
    step(caller, rating, command, "call-back");
    rating.attempts++;
    rating.calledBack = last;
    IssueCallBack call = new IssueCallBack();
    call.ratingId = rating.id;
    call.at = clock.instant();
    call.calledBy = caller.subject();
    call.calledByName = caller.name();
    call.reached = request.reached();
    call.note = request.note();
    calls.persist(call);
    return flushed(rating);
  }

  RatingView report(Caller caller, UUID id, IfMatch ifMatch, RatingMeasure request) {
    IssueRating rating = answering(caller, id, ifMatch);
    guard(caller, rating, "/measure", request.measure());
    step(caller, rating, new RatingCommand.Report(), "report");
    rating.measure = request.measure();
    return flushed(rating);
  }

  RatingView contest(Caller caller, UUID id, IfMatch ifMatch, RatingContest request) {
    IssueRating rating = answering(caller, id, ifMatch);
    guard(caller, rating, "/reason", request.reason());
    step(caller, rating, new RatingCommand.Contest(), "contest");
    rating.contested = true;
    rating.contestReason = request.reason();
    return flushed(rating);
  }

  RatingView confirm(Caller caller, UUID id, IfMatch ifMatch, RatingVerdict request) {
    return decide(caller, id, ifMatch, request, new RatingCommand.Confirm(request.upheld()));
  }

  RatingView rule(Caller caller, UUID id, IfMatch ifMatch, RatingVerdict request) {
    return decide(caller, id, ifMatch, request, new RatingCommand.Rule(request.upheld()));
  }

  static HttpProblem noSuchRating() {
    return CommonProblem.NOT_FOUND.because("没有这条评价");
  }

  private RatingView decide(
      Caller caller, UUID id, IfMatch ifMatch, RatingVerdict request, RatingCommand command) {
    IssueRating rating = locked(caller, id, ifMatch);
    guard(caller, rating, "/finding", request.finding());
    step(caller, rating, command, command instanceof RatingCommand.Rule ? "rule" : "confirm");
    rating.finding = request.finding();
    rating.decidedBy = caller.name();
    if (rating.state.isOver()) {
      settle(caller, rating, command);
    }
    return flushed(rating);
  }

  private void settle(Caller caller, IssueRating rating, RatingCommand command) {
    Instant now = clock.instant();
    rating.settledAt = now;
    clocks.stop(Objects.requireNonNull(rating.clockId), caller.subject(), command.label(), now);
    outbox.append(RatingFacts.settled(rating, now));
  }

  private void step(Caller caller, IssueRating rating, RatingCommand command, String verb) {
    RatingState next =
        RatingDecider.decide(rating.standing(), command)
            .orElseThrow(
                () ->
                    CommonProblem.OUT_OF_ORDER.because(
                        "评价“" + rating.state.label() + "”，不能“" + command.label() + "”"));
    audit.record(
        caller,
        "issue-rating-" + verb,
        new AuditSubject("issue", rating.issueId.toString(), rating.region()),
        Map.of("number", rating.number, "from", rating.state.name(), "to", next.name()));
    rating.state = next;
  }

  private IssueRating answering(Caller caller, UUID id, IfMatch ifMatch) {
    IssueRating rating = locked(caller, id, ifMatch);
    if (!caller.isAny(Role.HANDLER, Role.HEAD, Role.CLERK)
        || !rating.department.equals(caller.department())) {
      throw CommonProblem.FORBIDDEN.because("只有被评价的部门可以办理");
    }
    return rating;
  }

  private IssueRating locked(Caller caller, UUID id, IfMatch ifMatch) {
    IssueRating rating =
        ratings.locked(scopes.of(caller), id).orElseThrow(RatingSteps::noSuchRating);
    ifMatch.require(rating.version);
    return rating;
  }

  private void guard(Caller caller, IssueRating rating, String pointer, String text) {
    issues.guard(issues.seen(caller, rating.issueId), Map.of(pointer, text));
  }

  private RatingView flushed(IssueRating rating) {
    ratings.flush();
    return RatingView.of(rating, calls.of(rating));
  }
}
