package io.taizhang.chassis.time;

import java.time.Instant;
import java.util.List;

/**
 * Derives due dates from clock facts. Day zero is the START's date in {@link BusinessZone}, also on
 * a rest day or after hours; only where the region says so and the limit runs from receipt, what is
 * received outside office hours has the next working day as its day zero. Day one is the next day
 * of the limit's unit (民法典 art. 201); the days of pausing, of resuming and between are not counted,
 * over the union of all pauses; due is the end of office hours of the last day, the noon break
 * where half a day ends. Hours are office time from the START itself and end within the day. A last
 * calendar day that is a rest day rolls to the next working day (民法典 art. 203). A limit of 0 (即办)
 * is due on day zero, or on the first working day after it if the offices are not open any more on
 * day zero.
 *
 * <p>While a pause is open the result is an estimate, see {@link Due#paused()}. A pause that begins
 * after the limit has run out does not move the due date.
 *
 * <p>All methods throw {@link IllegalArgumentException} if the facts hold no START.
 */
public final class DueDates {

  private DueDates() {}

  /** When the limit runs out, every extension counted: for statutory and stage limits. */
  public static Due due(
      List<? extends ClockFact> facts, Limit limit, WorkingCalendar calendar, OfficeHours hours) {
    ClockState state = ClockState.of(facts);
    return due(state, reckoning(state, limit, state.extraDays(), calendar, hours));
  }

  /** When the promise runs out: an extension counts only if it says that it moves the promise. */
  public static Due promisedDue(
      List<? extends ClockFact> facts,
      Limit promised,
      WorkingCalendar calendar,
      OfficeHours hours) {
    ClockState state = ClockState.of(facts);
    return due(state, reckoning(state, promised, state.extraPromisedDays(), calendar, hours));
  }

  /** The same as {@link #due}, day by day. */
  public static Explanation explain(
      List<? extends ClockFact> facts, Limit limit, WorkingCalendar calendar, OfficeHours hours) {
    ClockState state = ClockState.of(facts);
    return explain(state, reckoning(state, limit, state.extraDays(), calendar, hours));
  }

  /** The same as {@link #promisedDue}, day by day. */
  public static Explanation explainPromised(
      List<? extends ClockFact> facts,
      Limit promised,
      WorkingCalendar calendar,
      OfficeHours hours) {
    ClockState state = ClockState.of(facts);
    return explain(state, reckoning(state, promised, state.extraPromisedDays(), calendar, hours));
  }

  private static Due due(ClockState state, Reckoning reckoning) {
    return reckoning.due(reckoning.standstill(stills(state)));
  }

  private static Explanation explain(ClockState state, Reckoning reckoning) {
    return new DayWalk(reckoning, reckoning.standstill(stills(state))).explain();
  }

  private static List<Still> stills(ClockState state) {
    Still[] stills = new Still[state.pauses().size()];
    for (int i = 0; i < stills.length; i++) {
      stills[i] = state.pauses().get(i).still();
    }
    return List.of(stills);
  }

  private static Reckoning reckoning(
      ClockState state, Limit limit, int extra, WorkingCalendar calendar, OfficeHours hours) {
    Instant startedAt = state.startedAt();
    if (startedAt == null) {
      throw new IllegalArgumentException("a clock without START has no due date");
    }
    return Reckoning.of(startedAt, limit, extra, calendar, hours);
  }
}
