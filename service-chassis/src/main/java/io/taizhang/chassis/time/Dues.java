package io.taizhang.chassis.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The due dates of one clock.
 *
 * @param due of the limit it is held to: the promised one where there are two
 * @param statutory of the statutory limit beside a promised one
 */
public record Dues(Due due, @Nullable Due statutory) {

  /**
   * Reckons them. Beside a statutory limit the limit is a promise and moves only with extensions
   * that say so.
   *
   * @throws IllegalArgumentException if the facts hold no START
   */
  public static Dues of(
      List<? extends ClockFact> facts,
      Limit limit,
      @Nullable Limit statutory,
      Timetable timetable) {
    WorkingCalendar calendar = timetable.calendar();
    OfficeHours hours = timetable.hours();
    return statutory == null
        ? new Dues(DueDates.due(facts, limit, calendar, hours), null)
        : new Dues(
            DueDates.promisedDue(facts, limit, calendar, hours),
            DueDates.due(facts, statutory, calendar, hours));
  }

  /** Whether one of them rests on days for which no notice is known. */
  public boolean provisional() {
    return due.provisional() || (statutory != null && statutory.provisional());
  }
}
