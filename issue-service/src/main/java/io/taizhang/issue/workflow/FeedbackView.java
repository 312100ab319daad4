package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.FeedbackChannel;
import org.jspecify.annotations.Nullable;

/** What the person was told, and said of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackView(
    FeedbackChannel channel, @Nullable String text, @Nullable Boolean satisfied) {

  static @Nullable FeedbackView of(Issue issue) {
    FeedbackChannel channel = issue.feedbackChannel;
    return channel == null ? null : new FeedbackView(channel, issue.feedbackText, issue.satisfied);
  }
}
