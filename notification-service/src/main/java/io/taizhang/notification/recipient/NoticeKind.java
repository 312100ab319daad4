package io.taizhang.notification.recipient;

import org.jspecify.annotations.Nullable;

/** Kinds of notices, as preferences name them. */
public enum NoticeKind {
  REMINDER("提醒", false),
  URGE("催办", false),
  /** Yellow and red cards. */
  CARD("亮牌", true),
  /** Supervision orders and circulars. */
  ORDER("督办", true),
  DIGEST("简报", false),
  /** What is told to a complainant, who has no preferences here. */
  PERSON("告知反映人", true);

  private final String label;
  private final boolean urgent;

  NoticeKind(String label, boolean urgent) {
    this.label = label;
    this.urgent = urgent;
  }

  /** The field's word for it. */
  public String label() {
    return label;
  }

  /** Urgent ones are never merged, never kept back by quiet hours, never switched off. */
  public boolean urgent() {
    return urgent;
  }

  /** The kind of a rung's notice; a digest has no rung. */
  public static NoticeKind of(@Nullable String rung) {
    if (rung == null) {
      return DIGEST;
    }
    return switch (rung) {
      case "EARLY_REMINDER", "REMINDER" -> REMINDER;
      case "URGE" -> URGE;
      case "YELLOW_CARD", "RED_CARD" -> CARD;
      default -> ORDER;
    };
  }
}
