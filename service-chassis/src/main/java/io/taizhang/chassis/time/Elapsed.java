package io.taizhang.chassis.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a clock has used, to be held against what was promised.
 *
 * @param workingDays whole working days: day zero is not counted, an end on the same day is 0, the
 *     days of pauses are left out
 * @param workingTime office time from the START on, the days of pauses left out
 * @param pausedDays working days of pauses after day zero
 * @param pausedTime office time of the days of pauses from the START on
 */
public record Elapsed(int workingDays, Duration workingTime, int pausedDays, Duration pausedTime) {

  private static final Elapsed NOTHING = new Elapsed(0, Duration.ZERO, 0, Duration.ZERO);

  /** Up to the STOP, or up to now while the clock is not stopped; nothing before the START. */
  public static Elapsed of(
      List<? extends ClockFact> facts, Limit limit, Timetable timetable, Instant now) {
    ClockState state = ClockState.of(facts);
    Instant stoppedAt = state.stoppedAt();
    return until(state, limit, timetable, stoppedAt == null ? now : stoppedAt);
  }

  /** Up to an instant, be it the due one: what the limit came to. */
  public static Elapsed until(ClockState state, Limit limit, Timetable timetable, Instant end) {
    Instant startedAt = state.startedAt();
    if (startedAt == null) {
      return NOTHING;
    }
    WorkingCalendar calendar = timetable.calendar();
    OfficeHours hours = timetable.hours();
    long dayZero = Reckoning.of(startedAt, limit, 0, calendar, hours).dayZero();
    long last = BusinessZone.dayOf(end);
    var pauses = Standstill.over(state.pauses().stream().map(p -> p.endAt(end)).toList());
    int days = pauses.counted(dayZero, last, calendar.days());
    Duration time = new WorkTime(calendar, hours, pauses).between(startedAt, end);
    Duration all = new WorkTime(calendar, hours, Standstill.NONE).between(startedAt, end);
    return new Elapsed(
        days, time, Math.max(0, calendar.days().between(dayZero, last)) - days, all.minus(time));
  }
}
