package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.FeedbackChannel;
import io.taizhang.issue.intake.Confidence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a person is told by the service itself, and under which number: a mainland mobile, and
 * nobody who stays anonymous or asked to be told in another way, by voice or on paper. Others may
 * read what comes to a telephone.
 */
final class Reachable {
  private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?(1[3-9][0-9]{9})");

  private Reachable() {}

  static Optional<String> mobile(Issue issue, IssuePerson person) {
    boolean mayBeTold = issue.feedbackBy == null || issue.feedbackBy == FeedbackChannel.SMS;
    return issue.confidence == Confidence.ANONYMOUS || !mayBeTold
        ? Optional.empty()
        : mobile(person.phone());
  }

  private static Optional<String> mobile(String phone) {
    Matcher mobile = MOBILE.matcher(phone.replaceAll("[ -]", ""));
    return mobile.matches() ? Optional.of(mobile.group(1)) : Optional.empty();
  }
}
