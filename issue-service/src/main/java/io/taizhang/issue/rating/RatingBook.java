package io.taizhang.issue.rating;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.web.Ids;
import io.taizhang.issue.rating.domain.RatingDecider;
import io.taizhang.issue.supervision.BadRating;
import io.taizhang.issue.workflow.IssueCase;
import io.taizhang.issue.workflow.IssueCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes ratings: one for each feedback. A bad one starts the clock of putting it right. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RatingBook {

  /** What the clock of putting right is called. */
  static final String CLOCK = "RECTIFY";

  private final RatingRepository ratings;
  private final RatingRules rules;
  private final Acknowledgements acknowledgements;
  private final IssueCases issues;
  private final ClockBook clocks;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Event<BadRating> bad;
  private final Clock clock;

  RatingBook(
      RatingRepository ratings,
      RatingRules rules,
      Acknowledgements acknowledgements,
      IssueCases issues,
      ClockBook clocks,
      AuditTrail audit,
      Outbox outbox,
      Event<BadRating> bad,
      Clock clock) {
    this.ratings = ratings;
    this.rules = rules;
    this.acknowledgements = acknowledgements;
    this.issues = issues;
    this.clocks = clocks;
    this.audit = audit;
    this.outbox = outbox;
    this.bad = bad;
    this.clock = clock;
  }

  /** The person rates with the query code; the issue is locked. */
  public void rate(IssueCase issue, int score, @Nullable String comment) {
    take(Caller.NOBODY, issue, RatingSource.PERSON, score, comment, null);
  }

  /** The score that the person gave to the feedback that stands. */
  public Optional<Integer> scoreOf(IssueCase issue) {
    return Optional.ofNullable(issue.fedBackAt())
        .flatMap(at -> ratings.systemOf(issue.id(), at))
        .map(rating -> rating.score);
  }

  IssueRating take(
      Caller caller,
      IssueCase issue,
      RatingSource source,
      int score,
      @Nullable String comment,
      @Nullable String statement) {
    IssueRating rating = new IssueRating();
    rating.fedBackAt = acknowledgements.note(issue, source);
    if (ratings.systemOf(issue.id(), rating.fedBackAt).isPresent()) {
      throw CommonProblem.CONFLICT.because("这次反馈已经评价过");
    }
    rating.id = Ids.next();
    rating.issueId = issue.id();
    rating.number = issue.number();
    rating.regionPath = issue.region().value();
    rating.department = issue.answering();
    rating.score = score;
    rating.comment = comment == null ? null : issues.withoutPerson(issue, comment);
    rating.source = source;
    rating.statement = statement == null ? null : issues.withoutPerson(issue, statement);
    rating.recordedBy = caller.subject();
    rating.ratedAt = clock.instant();
    rating.state = RatingDecider.first(score);
    if (RatingDecider.isBad(score)) {
      rating.clockId = start(caller, issue, rating);
    } else {
      rating.settledAt = rating.ratedAt;
    }
    ratings.persistAndFlush(rating);
    record(caller, issue, rating);
    return rating;
  }

  private UUID start(Caller caller, IssueCase issue, IssueRating rating) {
    RatingRule rule = rules.in(issue.region());
    Limit limit =
        new Limit(rule.rectifyDays(), LimitUnit.WORKING_DAY, StartEvent.RECEIVED, rule.source());
    UUID projectId = issue.projectId();
    NewClock rectify =
        new NewClock(
            CLOCK,
            new ClockSubject(
                "issue",
                issue.id().toString(),
                issue.number() + " 差评整改",
                projectId == null ? null : projectId.toString(),
                null),
            new Addressee(rating.department, null),
            issue.region(),
            limit,
            null,
            ExtensionRule.none());
    return clocks.start(caller.subject(), rectify, rating.ratedAt).id();
  }

  private void record(Caller caller, IssueCase issue, IssueRating rating) {
    outbox.append(RatingFacts.rated(rating));
    audit.record(
        caller,
        "issue-rate",
        new AuditSubject("issue", issue.id().toString(), issue.region()),
        Map.of("number", issue.number(), "score", rating.score, "source", rating.source.name()));
    if (RatingDecider.isBad(rating.score)) {
      bad.fire(
          new BadRating(
              rating.id,
              issue.id(),
              issue.number(),
              issue.title(),
              rating.score,
              rating.department,
              issue.region(),
              rating.ratedAt));
    }
  }
}
