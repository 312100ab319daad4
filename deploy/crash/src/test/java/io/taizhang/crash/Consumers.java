package io.taizhang.crash;

import io.taizhang.suite.parts.Topics;
import java.util.Map;

/** Who reads what of whom, where a second effect would show. */
record Consumers(String service, String upstream, String group, String topic) {
  private static final Map<String, Consumers> OF =
      Map.of(
          "ledger", new Consumers("ledger", "issue", "ledger-service.issue", Topics.ISSUE),
          "issue", new Consumers("issue", "ledger", "issue-service.ledger", Topics.LEDGER),
          "notification",
              new Consumers(
                  "notification", "ledger", "notification-service.ledger", Topics.LEDGER));

  /** Every consumer's work begins by looking here. */
  static final String HOLD_THEIR_WORK = "lock table inbox_parked in access exclusive mode";

  static Consumers of(String service) {
    return OF.get(service);
  }

  /** Whether a consumer is at work and held. */
  static boolean held(Database database) {
    return database.waits("%unnest%inbox_parked%");
  }

  long received(Database database) {
    return database.number("select count(*) from inbox where consumer = ?", group);
  }
}
