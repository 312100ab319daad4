package io.taizhang.chassis.messaging.outbox;

/**
 * The topic for what a service tells few: its readers are named by the broker's access lists, it is
 * kept for a short while, and what was sent there is in no log and no feed.
 */
final class PrivateTopic {

  /** What tells such a topic from the others, as a pattern of {@code like}. */
  static final String PATTERN = "taizhang.%.private.v1";

  private PrivateTopic() {}

  static String of(String service) {
    return "taizhang." + service + ".private.v1";
  }

  static boolean is(String topic) {
    return topic.startsWith("taizhang.") && topic.endsWith(".private.v1");
  }
}
