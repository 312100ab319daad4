package io.taizhang.chassis.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The union of the whole days on which a clock stands still; the days of pausing and of resuming
 * belong to it.
 *
 * @param periods ordered by their first day; they may overlap
 */
record Standstill(List<Still> periods) {

  static final Standstill NONE = new Standstill(List.of());

  Standstill {
    periods = ordered(periods) ? List.copyOf(periods) : sorted(periods);
  }

  private static boolean ordered(List<Still> periods) {
    for (int i = 1; i < periods.size(); i++) {
      if (periods.get(i).first().isBefore(periods.get(i - 1).first())) {
        return false;
      }
    }
    return true;
  }

  private static List<Still> sorted(List<Still> periods) {
    return periods.stream().sorted(Comparator.comparing(Still::first)).toList();
  }

  /** All the pauses of a clock, whatever its limit. */
  static Standstill over(List<PausePeriod> pauses) {
    return new Standstill(pauses.stream().map(PausePeriod::still).toList());
  }

  Standstill with(Still period) {
    List<Still> more = new ArrayList<>(periods);
    more.add(period);
    return new Standstill(more);
  }

  /** The period that covers the day: the earliest, if several do. */
  Optional<Still> on(LocalDate day) {
    for (Still period : periods) {
      if (period.covers(day)) {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }

  boolean open() {
    for (Still period : periods) {
      if (period.open()) {
        return true;
      }
    }
    return false;
  }

  /** The n-th day (n at least 1) after the date that is counted and not within a period. */
  LocalDate advance(LocalDate from, int n, DayCount count) {
    LocalDate cursor = from;
    int left = n;
    for (Still period : periods) {
      int free = Math.max(0, count.between(cursor, period.first().minusDays(1)));
      if (left <= free) {
        break;
      }
      left -= free;
      cursor = later(cursor, period.last());
    }
    return count.plus(cursor, left);
  }

  /** Days after the start up to and with the end that are counted and not within a period. */
  int counted(LocalDate startExclusive, LocalDate endInclusive, DayCount count) {
    LocalDate cursor = startExclusive;
    int days = 0;
    for (Still period : periods) {
      LocalDate before = earlier(period.first().minusDays(1), endInclusive);
      days += Math.max(0, count.between(cursor, before));
      cursor = later(cursor, period.last());
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
