package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.FeedbackChannel;
import io.taizhang.issue.intake.Confidence;
import io.taizhang.issue.intake.IntakeChannel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an issue came in. Who is to be passed over is not told.
 *
 * @param originId the issue of another region that was sent on to here; {@code sourceNumber} is its
 *     number
 * @param originPapers the names of the papers that the sender has of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntakeView(
    IntakeChannel channel,
    String channelLabel,
    Confidence confidence,
    String confidenceLabel,
    @Nullable FeedbackChannel feedbackBy,
    @Nullable String sourceNumber,
    @Nullable UUID originId,
    @Nullable List<String> originPapers) {

  static IntakeView of(Issue issue) {
    return new IntakeView(
        issue.channel,
        issue.channel.label(),
        issue.confidence,
        issue.confidence.label(),
        issue.feedbackBy,
        issue.sourceNumber,
        issue.originId,
        issue.originId == null ? null : List.copyOf(issue.originPapers));
  }
}
