package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whole working days a clock has used, to be held against the days promised: the START's date is
 * not counted, an end on the same day is 0, the days of pauses are left out.
 */
public final class UsedDays {

  private UsedDays() {}

  /** Up to the STOP, or up to now while the clock is not stopped; 0 before the START. */
  public static int used(List<? extends ClockFact> facts, WorkingCalendar calendar, Instant now) {
    ClockState state = ClockState.of(facts);
    LocalDate dayZero = state.dayZero();
    if (dayZero == null) {
      return 0;
    }
    Instant stoppedAt = state.stoppedAt();
    Instant end = stoppedAt == null ? now : stoppedAt;
    var standstill = new Standstill(state.pauses().stream().map(p -> p.endAt(end)).toList());
    var count = new DayCount.WorkingDays(calendar);
    return standstill.counted(dayZero, BusinessZone.dateOf(end), count);
  }
}
