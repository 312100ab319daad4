package io.taizhang.chassis.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The union of a clock's pauses as whole days; the days of pausing and of resuming belong to it.
 *
 * @param periods ordered by their first day; they may overlap
 */
record Standstill(List<PausePeriod> periods) {

  static final Standstill NONE = new Standstill(List.of());

  Standstill {
    periods = periods.stream().sorted(Comparator.comparing(PausePeriod::firstDay)).toList();
  }

  Standstill with(PausePeriod period) {
    return new Standstill(Stream.concat(periods.stream(), Stream.of(period)).toList());
  }

  /** A pause that covers the day: the earliest, if several do. */
  Optional<PausePeriod> on(LocalDate day) {
    return periods.stream()
        .filter(p -> !day.isBefore(p.firstDay()) && !day.isAfter(p.lastDay()))
        .findFirst();
  }

  boolean open() {
    return periods.stream().anyMatch(PausePeriod::open);
  }

  /** The n-th day (n at least 1) after the date that is counted and not within a pause. */
  LocalDate advance(LocalDate from, int n, DayCount count) {
    LocalDate cursor = from;
    int left = n;
    for (PausePeriod period : periods) {
      int free = Math.max(0, count.between(cursor, period.firstDay().minusDays(1)));
      if (left <= free) {
        break;
      }
      left -= free;
      cursor = later(cursor, period.lastDay());
    }
    return count.plus(cursor, left);
  }

  /** Days after the start up to and with the end that are counted and not within a pause. */
  int counted(LocalDate startExclusive, LocalDate endInclusive, DayCount count) {
    LocalDate cursor = startExclusive;
    int days = 0;
    for (PausePeriod period : periods) {
      LocalDate before = earlier(period.firstDay().minusDays(1), endInclusive);
      days += Math.max(0, count.between(cursor, before));
      cursor = later(cursor, period.lastDay());
    }
    return days + Math.max(0, count.between(cursor, endInclusive));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
