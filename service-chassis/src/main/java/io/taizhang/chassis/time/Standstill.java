package io.taizhang.chassis.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The union of the whole days on which a clock stands still; the days of pausing and of resuming
 * belong to it. Days are epoch days.
 *
 * @param periods in the order of their first day; they may overlap
 */
record Standstill(List<Still> periods) {

  static final Standstill NONE = new Standstill(List.of());

  /** All the pauses of a clock, whatever its limit. */
  static Standstill over(List<PausePeriod> pauses) {
    return new Standstill(pauses.stream().map(PausePeriod::still).toList());
  }

  /** The period that covers the day: the earliest, if several do. */
  @Nullable Still on(long day) {
    for (int i = 0; i < periods.size(); i++) {
      if (periods.get(i).covers(day)) {
        return periods.get(i);
      }
    }
    return null;
  }

  boolean covers(long day) {
    return on(day) != null;
  }

  boolean open() {
    for (int i = 0; i < periods.size(); i++) {
      if (periods.get(i).open()) {
        return true;
      }
    }
    return false;
  }

  /** The n-th day (n at least 1) after the day that is counted and not within a period. */
  long advance(long from, int n, DayCount count) {
    long cursor = from;
    int left = n;
    for (int i = 0; i < periods.size(); i++) {
      Still period = periods.get(i);
      int free = Math.max(0, count.between(cursor, period.first() - 1));
      if (left <= free) {
        break;
      }
      left -= free;
      cursor = Math.max(cursor, period.last());
    }
    return count.plus(cursor, left);
  }

  /** Days after the start up to and with the end that are counted and not within a period. */
  int counted(long startExclusive, long endInclusive, DayCount count) {
    long cursor = startExclusive;
    int days = 0;
    for (Still period : periods) {
      days += Math.max(0, count.between(cursor, Math.min(period.first() - 1, endInclusive)));
      cursor = Math.max(cursor, period.last());
    }
    return days + Math.max(0, count.between(cursor, endInclusive));
  }
}
