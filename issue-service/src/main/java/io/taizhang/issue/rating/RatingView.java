package io.taizhang.issue.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.web.Versioned;
import io.taizhang.issue.rating.domain.RatingState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rating and what became of it.
 *
 * @param score 1 very satisfied to 5 very dissatisfied
 * @param department code of who answered for the outcome
 * @param clockId the clock of putting it right, if it is a bad one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingView(
    UUID id,
    UUID issueId,
    String number,
    String department,
    int score,
    @Nullable String comment,
    RatingSource source,
    String sourceLabel,
    @Nullable String statement,
    Instant ratedAt,
    RatingState state,
    String stateLabel,
    List<CallBackView> callBacks,
    @Nullable String contestReason,
    @Nullable String measure,
    @Nullable String finding,
    @Nullable String decidedBy,
    @Nullable Instant settledAt,
    @Nullable UUID clockId,
    long version)
    implements Versioned {

  static RatingView of(IssueRating rating, List<IssueCallBack> calls) {
    return new RatingView(
        rating.id,
        rating.issueId,
        rating.number,
        rating.department,
        rating.score,
        rating.comment,
        rating.source,
        rating.source.label(),
        rating.statement,
        rating.ratedAt,
        rating.state,
        rating.state.label(),
        calls.stream().map(CallBackView::of).toList(),
        rating.contestReason,
        rating.measure,
        rating.finding,
        rating.decidedBy,
        rating.settledAt,
        rating.clockId,
        rating.version);
  }
}
