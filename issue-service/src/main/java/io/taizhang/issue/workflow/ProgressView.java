package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.Direction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an issue stands beside its state.
 *
 * @param workflowId the version of the workflow it keeps
 * @param follower official name of whoever of the task force follows it to the end
 * @param promisedOn the business date promised in the first substantive answer
 * @param exclusionChannel where the person is to go instead
 * @param awaited codes of assisting departments that have not reported yet
 * @param returns how often a department has returned it, since it was reopened last
 * @param ruled whether the lead was ruled and cannot return it
 * @param reopened how often it was reopened
 * @param extensionDays working days asked for or granted
 * @param suspended whether the handling clock stands still by law
 * @param drafted whether the lead's report awaits the head's signature
 * @param sentBack whether a report was sent back and another one is due
 * @param mainId the issue it is merged into
 * @param receiver the organ it was sent on to, watched from here
 * @param sentOn what became of it there, when it was sent on to a window of this suite
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
    UUID workflowId,
    @Nullable String follower,
    @Nullable Instant contactedAt,
    @Nullable Instant answeredAt,
    @Nullable LocalDate promisedOn,
    @Nullable String exclusionCode,
    @Nullable String exclusionChannel,
    List<String> awaited,
    int returns,
    boolean ruled,
    int reopened,
    @Nullable String extension,
    @Nullable Integer extensionDays,
    boolean suspended,
    boolean drafted,
    boolean sentBack,
    @Nullable UUID mainId,
    @Nullable Direction direction,
    @Nullable String receiver,
    @Nullable SentOnView sentOn,
    @Nullable Instant reportedAt,
    @Nullable Instant reopenedAt) {

  static ProgressView of(Issue issue) {
    Progress progress = issue.progress;
    return new ProgressView(
        progress.workflowId,
        progress.followerName,
        progress.contactedAt,
        progress.answeredAt,
        progress.promisedOn,
        progress.exclusionCode,
        progress.exclusionChannel,
        List.copyOf(progress.awaited),
        progress.returns,
        progress.ruled,
        progress.reopened,
        progress.extension == null ? null : progress.extension.name(),
        progress.extensionDays,
        progress.suspended,
        progress.drafted,
        progress.sentBack,
        progress.mainId,
        progress.direction,
        progress.receiver,
        SentOnView.of(issue),
        progress.reportedAt,
        progress.reopenedAt);
  }
}
