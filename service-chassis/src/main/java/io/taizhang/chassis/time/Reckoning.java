package io.taizhang.chassis.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One limit reckoned on one clock.
 *
 * @param dayZero the day that is not counted (民法典 art. 201); hours run from the START itself
 * @param total units of the limit, extension included
 */
record Reckoning(
    Instant startedAt,
    LocalDate dayZero,
    LimitUnit unit,
    int total,
    WorkingCalendar calendar,
    OfficeHours hours) {

  static Reckoning of(
      Instant startedAt, Limit limit, int extra, WorkingCalendar calendar, OfficeHours hours) {
    LocalDate dayZero =
        limit.startsAt() == StartEvent.RECEIVED
            ? hours.dayOfReceipt(calendar, startedAt)
            : BusinessZone.dateOf(startedAt);
    return new Reckoning(startedAt, dayZero, limit.unit(), limit.amount() + extra, calendar, hours);
  }

  /**
   * What moves the due date of the periods of standing still: one that begins when the limit has
   * already run out does not revive it.
   */
  Standstill standstill(List<Still> stills) {
    Standstill standstill = Standstill.NONE;
    for (Still next : stills) {
      if (next.from().isBefore(dueAt(standstill))) {
        standstill = standstill.with(next);
      }
    }
    return standstill;
  }

  Due due(Standstill standstill) {
    Instant at = dueAt(standstill);
    LocalDate date = BusinessZone.dateOf(at);
    String reason = provisionalReason(date);
    return new Due(at, date, reason != null, reason, standstill.open());
  }

  /** What the day offers to the limit, in parts of its unit, had the limit no end. */
  long offered(LocalDate day, Standstill standstill) {
    if (standstill.on(day).isPresent()) {
      return 0;
    }
    if (unit == LimitUnit.WORKING_HOUR) {
      return workTime(standstill).on(day, startedAt, hours.close(day)).toNanos();
    }
    boolean counts = unit == LimitUnit.CALENDAR_DAY || calendar.isWorkingDay(day);
    return day.isAfter(dayZero) && counts ? unit.partsOfADay() : 0;
  }

  /** Whether 即办 came too late for day zero. */
  boolean missedDayZero() {
    return total == 0
        && !(calendar.isWorkingDay(dayZero) && startedAt.isBefore(hours.close(dayZero)));
  }

  private Instant dueAt(Standstill standstill) {
    if (total == 0) {
      LocalDate earliest = missedDayZero() ? dayZero.plusDays(1) : dayZero;
      return hours.close(firstUsable(earliest, standstill));
    }
    return switch (unit) {
      case WORKING_DAY -> hours.close(workingDay(total, standstill));
      case CALENDAR_DAY -> hours.close(firstUsable(calendarDay(standstill), standstill));
      case HALF_DAY -> endOfHalf(workingDay((total + 1) / 2, standstill));
      case WORKING_HOUR -> workTime(standstill).plus(startedAt, Duration.ofHours(total));
    };
  }

  private LocalDate workingDay(int n, Standstill standstill) {
    return standstill.advance(dayZero, n, new DayCount.WorkingDays(calendar));
  }

  private LocalDate calendarDay(Standstill standstill) {
    return standstill.advance(dayZero, total, new DayCount.CalendarDays());
  }

  private Instant endOfHalf(LocalDate last) {
    return total % 2 == 0 ? hours.close(last) : hours.noon(last);
  }

  private WorkTime workTime(Standstill standstill) {
    return new WorkTime(calendar, hours, standstill);
  }

  private LocalDate firstUsable(LocalDate from, Standstill standstill) {
    LocalDate day = calendar.nextWorkingDay(from);
    for (var still = standstill.on(day); still.isPresent(); still = standstill.on(day)) {
      day = calendar.nextWorkingDay(still.get().last().plusDays(1));
    }
    return day;
  }

  private @Nullable String provisionalReason(LocalDate due) {
    if (due.isAfter(calendar.publishedThrough())) {
      return calendar.publishedThrough() + "之后的放假安排尚未公布，暂按周一至周五推算";
    }
    boolean early = unit == LimitUnit.CALENDAR_DAY ? !calendar.covers(due) : startsEarly();
    return early ? calendar.publishedFrom() + "之前的放假安排未载入，暂按周一至周五推算" : null;
  }

  private boolean startsEarly() {
    boolean fromTheStart = total == 0 || unit == LimitUnit.WORKING_HOUR;
    LocalDate first = fromTheStart ? dayZero : dayZero.plusDays(1);
    return first.isBefore(calendar.publishedFrom());
  }
}
