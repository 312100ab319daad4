package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Tier;
import io.taizhang.issue.intake.IntakeChannel;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list and of the figures: the same words mean the same rows.
 *
 * @param region only issues in this region's subtree
 * @param regionCode only issues of this very region
 * @param state only issues in this state
 * @param stage only issues that await this stage
 * @param department only issues this department leads or assists
 * @param lead only issues this department leads
 * @param projectId only issues that name this project
 * @param from registered on this business date or later
 * @param to registered on this business date or earlier
 * @param text found in title or description
 * @param cause closed with the cause of this code
 * @param causeGroup closed with a cause of this group
 * @param overdue whether the clock of the stage has run out
 * @param closed whether it is closed, fed back or not
 * @param firstTimeRight closed without having been returned or taken up again
 * @param returned whether it was ever returned or sent back
 * @param reopened whether it was ever taken up again
 * @param badlyRated whether a rating of 4 or 5 stands
 * @param follower followed to the end by this officer of the task force, told by the {@code sub} of
 *     the officer's tokens
 */
public record IssueFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("regionCode") @Nullable String regionCode,
    @QueryParam("state") @Nullable IssueState state,
    @QueryParam("stage") @Nullable Stage stage,
    @QueryParam("tier") @Nullable Tier tier,
    @QueryParam("cause") @Nullable @Size(max = 40) String cause,
    @QueryParam("causeGroup") @Nullable @Size(max = 30) String causeGroup,
    @QueryParam("outcome") @Nullable Outcome outcome,
    @QueryParam("kind") @Nullable IssueKind kind,
    @QueryParam("channel") @Nullable IntakeChannel channel,
    @QueryParam("department") @Nullable String department,
    @QueryParam("lead") @Nullable String lead,
    @QueryParam("projectId") @Nullable UUID projectId,
    @QueryParam("from") @Nullable LocalDate from,
    @QueryParam("to") @Nullable LocalDate to,
    @QueryParam("text") @Nullable @Size(max = 100) String text,
    @QueryParam("overdue") @Nullable Boolean overdue,
    @QueryParam("closed") @Nullable Boolean closed,
    @QueryParam("firstTimeRight") @Nullable Boolean firstTimeRight,
    @QueryParam("returned") @Nullable Boolean returned,
    @QueryParam("reopened") @Nullable Boolean reopened,
    @QueryParam("badlyRated") @Nullable Boolean badlyRated,
    @QueryParam("follower") @Nullable @Size(max = 100) String follower) {

  private static final Condition EVERYTHING = new Condition("1 = 1");

  /**
   * As a query's condition over {@code this}; the subtree is the scope's.
   *
   * @param causesOf the causes of a group: named one by one, the database knows how rare they are
   * @param reach how much of the list is asked for
   */
  public Condition condition(
      Instant now, Function<String, List<String>> causesOf, IssueReach reach) {
    return same("regionCode", regionCode)
        .and(same("state", state))
        .and(awaiting())
        .and(same("tier", tier))
        .and(same("cause", cause))
        .and(
            given(
                "this.cause in (:causes)",
                "causes",
                causeGroup == null ? null : causesOf.apply(causeGroup)))
        .and(same("outcome", outcome))
        .and(same("kind", kind))
        .and(same("channel", channel))
        .and(same("leadDepartment", lead))
        .and(same("projectId", projectId))
        .and(given(reach.referredTo(":department"), "department", department))
        .and(given("this.progress.followerSubject = :follower", "follower", follower))
        .and(given("this.registeredAt >= :from", "from", from == null ? null : start(from)))
        .and(given("this.registeredAt < :to", "to", to == null ? null : start(to.plusDays(1))))
        .and(given(IssueMarks.HOLDS_TEXT, "text", folded()))
        .and(overdue == null ? EVERYTHING : marked(IssueMarks.OVERDUE, overdue).with("now", now))
        .and(marked(IssueMarks.CLOSED, closed))
        .and(marked(IssueMarks.FIRST_TIME_RIGHT, firstTimeRight))
        .and(marked(IssueMarks.RETURNED, returned))
        .and(marked(IssueMarks.REOPENED, reopened))
        .and(marked(IssueMarks.BADLY_RATED, badlyRated));
  }

  private Condition awaiting() {
    if (stage == null) {
      return EVERYTHING;
    }
    List<IssueState> states =
        Arrays.stream(IssueState.values())
            .filter(one -> one.awaits().filter(stage::equals).isPresent())
            .toList();
    return new Condition("this.state in (:awaiting)").with("awaiting", states);
  }

  private @Nullable String folded() {
    return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
  }

  private static Instant start(LocalDate date) {
    return date.atStartOfDay(BusinessZone.ZONE).toInstant();
  }

  private static Condition marked(String mark, @Nullable Boolean wanted) {
    if (wanted == null) {
      return EVERYTHING;
    }
    return new Condition(wanted ? "(" + mark + ")" : "not (" + mark + ")");
  }

  private static Condition same(String property, @Nullable Object value) {
    return given("this." + property + " = :" + property, property, value);
  }

  private static Condition given(String condition, String name, @Nullable Object value) {
    return value == null ? EVERYTHING : new Condition(condition).with(name, value);
  }
}
