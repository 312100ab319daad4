package io.taizhang.notification.inbox;

/** What sort of message it is. */
public enum MessageKind {
  /** The notice of a rung of the ladder. */
  NOTICE("通知"),
  /** A weekly or monthly digest. */
  DIGEST("简报"),
  /** A notice that those it was meant for could not be told. */
  ESCALATION("无人送达"),
  /** What is told to a complainant outside; in nobody's inbox. */
  PERSON("告知反映人");

  private final String label;

  MessageKind(String label) {
    this.label = label;
  }

  /** The field's word for it. */
  public String label() {
    return label;
  }
}
