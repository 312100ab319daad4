package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One limit reckoned on one clock.
 *
 * @param total days of the limit, extension included
 */
record Reckoning(
    Instant startedAt, LimitUnit unit, int total, WorkingCalendar calendar, OfficeHours hours) {

  LocalDate dayZero() {
    return BusinessZone.dateOf(startedAt);
  }

  /** The first day on which the thing can be due; 即办 after hours moves to the day after. */
  LocalDate earliest() {
    boolean missed = total == 0 && !startedAt.isBefore(hours.close(dayZero()));
    return missed ? dayZero().plusDays(1) : dayZero();
  }

  /**
   * The pauses that move the due date: one that begins when the limit has already run out does not
   * revive it.
   */
  Standstill standstill(List<PausePeriod> pauses) {
    Standstill standstill = Standstill.NONE;
    for (PausePeriod next : pauses) {
      if (next.pause().effective().isBefore(hours.close(dueDate(standstill)))) {
        standstill = standstill.with(next);
      }
    }
    return standstill;
  }

  LocalDate dueDate(Standstill standstill) {
    LocalDate last =
        total == 0 ? earliest() : standstill.advance(dayZero(), total, DayCount.of(unit, calendar));
    return firstUsable(last, standstill);
  }

  /**
   * Whether work can be done on this day: a working day on which the clock does not stand still.
   */
  boolean usable(LocalDate day, Standstill standstill) {
    return calendar.isWorkingDay(day) && standstill.on(day).isEmpty();
  }

  Due due(LocalDate date, Standstill standstill) {
    String reason = provisionalReason(date);
    return new Due(hours.close(date), date, reason != null, reason, standstill.open());
  }

  private LocalDate firstUsable(LocalDate from, Standstill standstill) {
    LocalDate day = calendar.nextWorkingDay(from);
    for (var pause = standstill.on(day); pause.isPresent(); pause = standstill.on(day)) {
      day = calendar.nextWorkingDay(pause.get().lastDay().plusDays(1));
    }
    return day;
  }

  private @Nullable String provisionalReason(LocalDate due) {
    if (due.isAfter(calendar.publishedThrough())) {
      return calendar.publishedThrough() + "之后的放假安排尚未公布，暂按周一至周五推算";
    }
    boolean early = unit == LimitUnit.WORKING_DAY ? startsEarly() : !calendar.covers(due);
    return early ? calendar.publishedFrom() + "之前的放假安排未载入，暂按周一至周五推算" : null;
  }

  private boolean startsEarly() {
    LocalDate first = total == 0 ? dayZero() : dayZero().plusDays(1);
    return first.isBefore(calendar.publishedFrom());
  }
}
