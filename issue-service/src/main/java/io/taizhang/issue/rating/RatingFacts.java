package io.taizhang.issue.rating;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.issue.outbound.IssueRated;
import io.taizhang.issue.outbound.IssueRatingSettled;
import io.taizhang.issue.rating.domain.RatingDecider;
import java.time.Instant;

/** What has happened to a rating, as it is published: what the person wrote stays here. */
final class RatingFacts {
  private RatingFacts() {}

  static Fact rated(IssueRating rating) {
    return fact(
        "issue.rated",
        rating,
        new IssueRated(
            rating.issueId,
            rating.number,
            rating.id,
            rating.score,
            RatingDecider.isBad(rating.score),
            rating.department,
            rating.ratedAt));
  }

  static Fact settled(IssueRating rating, Instant at) {
    return fact(
        "issue.rating-settled",
        rating,
        new IssueRatingSettled(rating.issueId, rating.number, rating.id, rating.state.name(), at));
  }

  private static Fact fact(String name, IssueRating rating, Object data) {
    String issue = rating.issueId.toString();
    return new Fact(name, issue, issue, rating.region(), data);
  }
}
