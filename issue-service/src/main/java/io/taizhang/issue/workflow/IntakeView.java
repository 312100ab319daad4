package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.FeedbackChannel;
import io.taizhang.issue.intake.Confidence;
import io.taizhang.issue.intake.IntakeChannel;
import org.jspecify.annotations.Nullable;

/** How an issue came in. Who is to be passed over is not told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntakeView(
    IntakeChannel channel,
    String channelLabel,
    Confidence confidence,
    String confidenceLabel,
    @Nullable FeedbackChannel feedbackBy,
    @Nullable String sourceNumber) {

  static IntakeView of(Issue issue) {
    return new IntakeView(
        issue.channel,
        issue.channel.label(),
        issue.confidence,
        issue.confidence.label(),
        issue.feedbackBy,
        issue.sourceNumber);
  }
}
