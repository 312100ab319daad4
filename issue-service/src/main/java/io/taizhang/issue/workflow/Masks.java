package io.taizhang.issue.workflow;

/** Personal data as those see it who need not know. */
final class Masks {
  private static final int SHOWN_BEFORE = 3;
  private static final int SHOWN_AFTER = 4;

  private Masks() {}

  /** 王某某 becomes 王**. */
  static String name(String name) {
    int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
    return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
  }

  /** lin@example.com becomes l***@example.com. */
  static String email(String email) {
    return email.substring(0, email.offsetByCodePoints(0, 1))
        + "***"
        + email.substring(email.indexOf('@'));
  }

  /** 13800000000 becomes 138****0000; shorter numbers are hidden whole. */
  static String phone(String phone) {
    int hidden = phone.length() - SHOWN_BEFORE - SHOWN_AFTER;
    return hidden < SHOWN_AFTER
        ? "*".repeat(phone.length())
        : phone.substring(0, SHOWN_BEFORE)
            + "*".repeat(hidden)
            + phone.substring(phone.length() - SHOWN_AFTER);
  }
}
