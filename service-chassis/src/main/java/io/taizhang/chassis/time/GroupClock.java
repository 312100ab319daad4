package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Items handled together under one limit of days: what they use is the union of their days, not the
 * sum. The group's day zero is that of the item that started first; a day counts when at least one
 * item is being handled. Extensions of single items do not move the group's limit.
 *
 * <p>All methods throw {@link IllegalArgumentException} if no item has started or the limit is one
 * of hours.
 *
 * @param items each with its own facts, those not started left out
 */
public record GroupClock(List<GroupItem> items) {

  /** A group of these ledgers. */
  public static GroupClock of(List<? extends List<? extends ClockFact>> ledgers) {
    return new GroupClock(
        ledgers.stream()
            .map(ClockState::of)
            .filter(state -> state.startedAt() != null)
            .map(GroupItem::new)
            .toList());
  }

  public GroupClock {
    items = List.copyOf(items);
  }

  /** When the group's limit runs out. */
  public Due due(Limit limit, Timetable timetable) {
    Reckoning reckoning = reckoning(limit, timetable);
    return reckoning.due(standstill(reckoning));
  }

  /** The same, day by day. */
  public Explanation explain(Limit limit, Timetable timetable) {
    Reckoning reckoning = reckoning(limit, timetable);
    return new DayWalk(reckoning, standstill(reckoning)).explain();
  }

  /** Working days on which at least one item was being handled, up to now or the last STOP. */
  public int usedDays(Limit limit, Timetable timetable, Instant now) {
    LocalDate dayZero = LocalDate.ofEpochDay(reckoning(limit, timetable).dayZero());
    List<GroupItem> past = items.stream().map(item -> item.until(now)).toList();
    return (int)
        dayZero
            .plusDays(1)
            .datesUntil(later(BusinessZone.dateOf(now), dayZero).plusDays(1))
            .filter(timetable.calendar()::isWorkingDay)
            .filter(day -> past.stream().anyMatch(item -> item.handledOn(day, dayZero)))
            .count();
  }

  private Reckoning reckoning(Limit limit, Timetable timetable) {
    if (limit.unit() == LimitUnit.WORKING_HOUR) {
      throw new IllegalArgumentException("a group's limit is one of days");
    }
    Instant first =
        items.stream()
            .map(GroupItem::startedAt)
            .min(Comparator.naturalOrder())
            .orElseThrow(() -> new IllegalArgumentException("a group without START"));
    return Reckoning.of(first, limit, 0, timetable.calendar(), timetable.hours());
  }

  private Standstill standstill(Reckoning reckoning) {
    return reckoning.standstill(
        new GroupStills(items, LocalDate.ofEpochDay(reckoning.dayZero())).found());
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
