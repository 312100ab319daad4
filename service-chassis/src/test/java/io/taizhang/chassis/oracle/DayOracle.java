package io.taizhang.chassis.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Says when a clock is due, walking day by day.
 *
 * <p>What the law says outright: the day of START is day zero, at any hour and on any day; day one
 * is the next day that counts; the limit is due when office hours end on its last day; a limit in
 * calendar days whose last day is a rest day rolls on to the next working day (民法典 203); the clock
 * stands still over the union of its pauses, the days of pausing and resuming with them; 0 is 即办,
 * due the same working day.
 *
 * <p>Where it is silent, this is how it is read here:
 *
 * <ol>
 *   <li>即办 that starts on a rest day is due on the next working day. One that starts after hours of
 *       a working day is due that same day all the same, and so is late from its first moment: a
 *       region that will not have it counts late receipt as the next working day.
 *   <li>Where late receipt waits, what comes on a rest day waits too, else Saturday's would be due
 *       before Friday evening's. At the stroke of closing it is not late yet.
 *   <li>A half day is the morning or the afternoon of a working day, from day one on: two of them
 *       are one working day, and one is due at noon.
 *   <li>Working hours run from the moment of START (民法典 201), on the day of START too, and stand
 *       still outside office hours; what runs out at noon is due at noon.
 *   <li>Pausing and resuming take the whole day from every unit, hours and halves too: the rule on
 *       those days makes no exception.
 *   <li>The day to which a last calendar day rolls on is one on which the clock does not stand
 *       still. So is the day on which 即办 is due.
 *   <li>A limit that has run out stays run out: a pause that begins only afterwards, be it on the
 *       same evening, moves nothing.
 *   <li>An open pause is taken to end on its expected day, which then is the day of resuming.
 *   <li>An answer is provisional if a day from day one (from the day of START where that one
 *       matters) to the due day lies outside the published years.
 *   <li>A clock is paused as long as one of its pauses is open.
 * </ol>
 */
record DayOracle(WorkingDays days) {

  Answer answer(SomeClock clock) {
    List<Halt> halts = new ArrayList<>(clock.halts());
    halts.sort(Comparator.comparing(Halt::from));
    List<Halt> inTime = new ArrayList<>();
    Answer answer = walk(clock, inTime);
    for (Halt halt : halts) {
      if (!halt.from().isAfter(answer.at())) {
        inTime.add(halt);
        answer = walk(clock, inTime);
      }
    }
    return answer;
  }

  private Answer walk(SomeClock clock, List<Halt> halts) {
    if (clock.budget() == 0) {
      LocalDate dayZero = dayZero(clock);
      LocalDate due = nextOpen(dayZero, halts);
      return answer(clock, dayZero, close(clock, due), List.of());
    }
    return switch (clock.unit()) {
      case WORKING_DAY -> {
        List<LocalDate> counted = count(clock, halts, clock.budget(), days::isWorkingDay);
        yield wholeDays(clock, close(clock, counted.getLast()), counted);
      }
      case CALENDAR_DAY -> {
        List<LocalDate> counted = count(clock, halts, clock.budget(), day -> true);
        yield wholeDays(clock, close(clock, nextOpen(counted.getLast(), halts)), counted);
      }
      case HALF_DAY -> {
        List<LocalDate> counted = count(clock, halts, (clock.budget() + 1) / 2, days::isWorkingDay);
        LocalDate last = counted.getLast();
        LocalDateTime noon = last.atTime(clock.desk().on(last).noon());
        yield wholeDays(clock, clock.budget() % 2 == 1 ? noon : close(clock, last), counted);
      }
      case WORKING_HOUR -> workingHours(clock, halts);
    };
  }

  /** The days from day one on that count and on which the clock does not stand still. */
  private List<LocalDate> count(
      SomeClock clock, List<Halt> halts, int wanted, Predicate<LocalDate> counts) {
    List<LocalDate> counted = new ArrayList<>();
    LocalDate day = dayZero(clock);
    while (counted.size() < wanted) {
      day = day.plusDays(1);
      if (counts.test(day) && !standsStill(day, halts)) {
        counted.add(day);
      }
    }
    return counted;
  }

  private Answer wholeDays(SomeClock clock, LocalDateTime due, List<LocalDate> counted) {
    return answer(clock, dayZero(clock).plusDays(1), due, counted);
  }

  private Answer workingHours(SomeClock clock, List<Halt> halts) {
    LocalDate first = clock.start().toLocalDate();
    List<LocalDate> counted = new ArrayList<>();
    Duration left = Duration.ofHours(clock.budget());
    for (LocalDate day = first; true; day = day.plusDays(1)) {
      if (!days.isWorkingDay(day) || standsStill(day, halts)) {
        continue;
      }
      for (OfficeDay.Half half : clock.desk().on(day).halves()) {
        LocalDateTime from = later(day.atTime(half.from()), clock.start());
        Duration runs = Duration.between(from, day.atTime(half.to()));
        if (!runs.isPositive()) {
          continue;
        }
        if (!counted.contains(day)) {
          counted.add(day);
        }
        if (runs.compareTo(left) >= 0) {
          return answer(clock, first, from.plus(left), counted);
        }
        left = left.minus(runs);
      }
    }
  }

  private LocalDate dayZero(SomeClock clock) {
    LocalDate day = clock.start().toLocalDate();
    boolean late =
        !days.isWorkingDay(day)
            || clock.start().toLocalTime().isAfter(clock.desk().on(day).close());
    return clock.desk().lateWaits() && late ? days.after(day, 1) : day;
  }

  /** This day if it is worked and the clock runs on it, else the next such day. */
  private LocalDate nextOpen(LocalDate from, List<Halt> halts) {
    LocalDate day = from;
    while (!days.isWorkingDay(day) || standsStill(day, halts)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean standsStill(LocalDate day, List<Halt> halts) {
    return halts.stream().anyMatch(halt -> halt.covers(day));
  }

  private static LocalDateTime close(SomeClock clock, LocalDate day) {
    return day.atTime(clock.desk().on(day).close());
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private Answer answer(
      SomeClock clock, LocalDate firstAsked, LocalDateTime due, List<LocalDate> counted) {
    boolean provisional = false;
    for (LocalDate day = firstAsked; !day.isAfter(due.toLocalDate()); day = day.plusDays(1)) {
      provisional |= !days.isPublished(day);
    }
    return new Answer(due, counted, provisional, clock.halts().stream().anyMatch(Halt::isOpen));
  }
}
