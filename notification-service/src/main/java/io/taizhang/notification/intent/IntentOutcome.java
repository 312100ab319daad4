package io.taizhang.notification.intent;

import io.taizhang.chassis.security.Condition;

/** What became of a fired rung. */
public enum IntentOutcome {
  /** Somebody was told. */
  TOLD("已告知", "this.told > 0"),
  /** Nobody was told, for the reason that the intent keeps. */
  SKIPPED("未告知", "this.skipReason is not null"),
  /** Nobody was to be told. */
  RECORDED("仅记录", "this.told = 0 and this.skipReason is null");

  private final String label;
  private final String text;

  IntentOutcome(String label, String text) {
    this.label = label;
    this.text = text;
  }

  String label() {
    return label;
  }

  Condition condition() {
    return new Condition(text);
  }

  static IntentOutcome of(Intent intent) {
    if (intent.skipReason != null) {
      return SKIPPED;
    }
    return intent.told > 0 ? TOLD : RECORDED;
  }
}
