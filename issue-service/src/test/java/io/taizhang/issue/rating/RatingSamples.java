package io.taizhang.issue.rating;

import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.rating.domain.RatingState;
import io.taizhang.issue.workflow.IssueSamples;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about a bad rating, made of fixed inputs. */
public final class RatingSamples {
  private RatingSamples() {}

  public static Stream<Fact> facts() {
    IssueRating rating = new IssueRating();
    rating.id = UUID.fromString("01994630-6f40-7000-8000-000000000021");
    rating.issueId = IssueSamples.ISSUE;
    rating.number = IssueSamples.NUMBER;
    rating.regionPath = County.JIANOU_PATH;
    rating.department = County.CITY_MANAGEMENT;
    rating.score = 5;
    rating.ratedAt = GoldenEvents.TIME;
    rating.state = RatingState.PUT_RIGHT;
    return Stream.of(RatingFacts.rated(rating), RatingFacts.settled(rating, GoldenEvents.TIME));
  }
}
