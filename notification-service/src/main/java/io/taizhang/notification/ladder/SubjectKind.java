package io.taizhang.notification.ladder;

import java.util.Locale;

/** What a clock may belong to, in its owner's words. */
public enum SubjectKind {
  ITEM,
  ISSUE,
  ACTION,
  CONSULTATION,
  MANDATE;

  /** As it stands in events and replicas. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SubjectKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
