package io.taizhang.chassis.clockbook;

import java.time.Instant;

/** Why a card should not have been shown. */
public enum BasisReason {
  /** The days it was reckoned by were amended. */
  CALENDAR_AMENDED("日历修订"),
  /** What it was reckoned from was set right, or told late. */
  CLOCK_CORRECTED("时钟更正");

  private final String label;

  BasisReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** A fact that was entered after the card was shown explains it; else only the calendar can. */
  public static BasisReason of(StoredClock clock, Instant firedAt) {
    return clock.facts().stream().anyMatch(fact -> fact.recorded().isAfter(firedAt))
        ? CLOCK_CORRECTED
        : CALENDAR_AMENDED;
  }
}
