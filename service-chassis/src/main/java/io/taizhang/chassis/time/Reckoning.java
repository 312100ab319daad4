package io.taizhang.chassis.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One limit reckoned on one clock. Days are epoch days.
 *
 * @param dayZero the day that is not counted (民法典 art. 201); hours run from the START itself
 * @param total units of the limit, extension included
 */
record Reckoning(
    Instant startedAt,
    long dayZero,
    LimitUnit unit,
    int total,
    WorkingCalendar calendar,
    OfficeHours hours) {

  static Reckoning of(
      Instant startedAt, Limit limit, int extra, WorkingCalendar calendar, OfficeHours hours) {
    long dayZero =
        limit.startsAt() == StartEvent.RECEIVED
            ? hours.dayOfReceipt(calendar, startedAt).toEpochDay()
            : BusinessZone.dayOf(startedAt);
    return new Reckoning(startedAt, dayZero, limit.unit(), limit.amount() + extra, calendar, hours);
  }

  /**
   * What moves the due date of the periods of standing still: one that begins when the limit has
   * already run out does not revive it.
   *
   * @param stills in the order of their first day
   */
  Standstill standstill(List<Still> stills) {
    if (stills.isEmpty()) {
      return Standstill.NONE;
    }
    Standstill moving = new Standstill(new ArrayList<>(stills.size()));
    for (Still next : stills) {
      if (next.from().isBefore(dueAt(moving))) {
        moving.periods().add(next);
      }
    }
    return moving;
  }

  Due due(Standstill standstill) {
    Instant at = dueAt(standstill);
    long day = BusinessZone.dayOf(at);
    String reason = provisionalReason(day);
    return new Due(at, LocalDate.ofEpochDay(day), reason != null, reason, standstill.open());
  }

  /** What the day offers to the limit, in parts of its unit, had the limit no end. */
  long offered(long day, Standstill standstill) {
    if (standstill.covers(day)) {
      return 0;
    }
    if (unit == LimitUnit.WORKING_HOUR) {
      return workTime(standstill).on(day, startedAt, hours.close(day));
    }
    boolean counts = unit == LimitUnit.CALENDAR_DAY || calendar.days().contains(day);
    return day > dayZero && counts ? unit.partsOfADay() : 0;
  }

  /** Whether 即办 came too late for day zero. */
  boolean missedDayZero() {
    return total == 0
        && !(calendar.days().contains(dayZero) && startedAt.isBefore(hours.close(dayZero)));
  }

  private Instant dueAt(Standstill standstill) {
    if (total == 0) {
      return hours.close(firstUsable(missedDayZero() ? dayZero + 1 : dayZero, standstill));
    }
    return switch (unit) {
      case WORKING_DAY -> hours.close(workingDay(total, standstill));
      case CALENDAR_DAY -> hours.close(firstUsable(calendarDay(standstill), standstill));
      case HALF_DAY -> endOfHalf(workingDay((total + 1) / 2, standstill));
      case WORKING_HOUR -> workTime(standstill).plus(startedAt, Duration.ofHours(total).toNanos());
    };
  }

  private long workingDay(int n, Standstill standstill) {
    return standstill.advance(dayZero, n, calendar.days());
  }

  private long calendarDay(Standstill standstill) {
    return standstill.advance(dayZero, total, DayCount.CALENDAR_DAYS);
  }

  private Instant endOfHalf(long last) {
    return total % 2 == 0 ? hours.close(last) : hours.noon(last);
  }

  private WorkTime workTime(Standstill standstill) {
    return new WorkTime(calendar, hours, standstill);
  }

  private long firstUsable(long from, Standstill standstill) {
    long day = calendar.days().next(from);
    for (Still still = standstill.on(day); still != null; still = standstill.on(day)) {
      day = calendar.days().next(still.last() + 1);
    }
    return day;
  }

  private @Nullable String provisionalReason(long due) {
    if (calendar.outlasts(due)) {
      return calendar.publishedThrough() + "之后的放假安排尚未公布，暂按周一至周五推算";
    }
    return calendar.precedes(unit == LimitUnit.CALENDAR_DAY ? due : firstCounted())
        ? calendar.publishedFrom() + "之前的放假安排未载入，暂按周一至周五推算"
        : null;
  }

  private long firstCounted() {
    boolean fromTheStart = total == 0 || unit == LimitUnit.WORKING_HOUR;
    return fromTheStart ? dayZero : dayZero + 1;
  }
}
