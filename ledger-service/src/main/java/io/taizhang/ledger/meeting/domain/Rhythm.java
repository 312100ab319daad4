package io.taizhang.ledger.meeting.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * On which days a series falls before rest days are looked at.
 *
 * @param week which of the month's weekdays: 1 to 4 of {@link Every#MONTH}, the first of two, 1 or
 *     2, of {@link Every#HALF_MONTH}; of no meaning to the others
 */
public record Rhythm(Every every, DayOfWeek weekday, int week) {

  private static final int APART = 2;

  /** The days from the first on, without end. A series of two weeks counts from its first day. */
  Stream<LocalDate> days(LocalDate from) {
    return switch (every) {
      case WEEK -> weeks(from, 1);
      case TWO_WEEKS -> weeks(from, APART);
      case MONTH -> months(from).map(month -> day(month, week));
      case HALF_MONTH ->
          months(from).flatMap(month -> Stream.of(day(month, week), day(month, week + APART)));
    };
  }

  private Stream<LocalDate> weeks(LocalDate from, int apart) {
    LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
    return Stream.iterate(first, day -> day.plusWeeks(apart));
  }

  private static Stream<YearMonth> months(LocalDate from) {
    return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1));
  }

  private LocalDate day(YearMonth month, int nth) {
    return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }
}
