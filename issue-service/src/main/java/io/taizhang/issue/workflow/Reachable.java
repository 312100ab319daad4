package io.taizhang.issue.workflow;

import io.taizhang.issue.intake.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a person is told by the service itself, and where: at a mainland mobile, at an e-mail
 * address, and nobody who stays anonymous or asked to be told in another way, by voice or on paper.
 * Others may read what comes to a telephone.
 */
final class Reachable {
  private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?(1[3-9][0-9]{9})");

  /**
   * Where a person is told.
   *
   * @param channel SMS or EMAIL
   */
  record Point(String channel, String address) {
    @Override
    public String toString() {
      return "Point[" + channel + ", ***]";
    }
  }

  private Reachable() {}

  /** At most one of each channel, the mobile first. */
  static List<Point> points(Issue issue, IssuePerson person) {
    if (issue.confidence == Confidence.ANONYMOUS) {
      return List.of();
    }
    Stream<Point> sms = mobile(person.phone()).map(mobile -> new Point("SMS", mobile)).stream();
    return switch (issue.feedbackBy) {
      case null -> Stream.concat(sms, email(person)).toList();
      case SMS -> sms.toList();
      default -> List.of();
    };
  }

  private static Stream<Point> email(IssuePerson person) {
    return Stream.ofNullable(person.email()).map(address -> new Point("EMAIL", address));
  }

  private static Optional<String> mobile(String phone) {
    Matcher mobile = MOBILE.matcher(phone.replaceAll("[ -]", ""));
    return mobile.matches() ? Optional.of(mobile.group(1)) : Optional.empty();
  }
}
