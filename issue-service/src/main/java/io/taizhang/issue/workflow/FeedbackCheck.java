package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.issue.domain.FeedbackChannel;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.intake.Confidence;
import java.util.List;
import java.util.Map;

/** The person is told by the channel that was asked for, and the record of it names nobody. */
final class FeedbackCheck {
  private FeedbackCheck() {}

  static void check(Issue issue, IssuePerson person, IssueEvent.FedBack event) {
    FeedbackChannel asked =
        issue.confidence == Confidence.ANONYMOUS ? FeedbackChannel.ONLINE : issue.feedbackBy;
    if (asked != null && asked != event.channel()) {
      throw CommonProblem.INVALID.because(
          "反馈方式与反映人所选不符", List.of(new FieldError("/channel", "反映人要求的方式：" + asked.label())));
    }
    PrivacyGuard.check(person, Map.of("/text", event.text()));
  }
}
