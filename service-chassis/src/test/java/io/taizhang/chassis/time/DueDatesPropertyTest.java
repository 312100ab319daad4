package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.correct;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Properties of {@link RandomClock}s; a failure shows the clock. */
class DueDatesPropertyTest {

  private static final int CASES = 100_000;
  private static final Set<LimitUnit> WHOLE_DAYS =
      EnumSet.of(LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY);
  private static final int EXPLAINED = 20_000;
  private static final Timetable TIMETABLE = new Timetable(CALENDAR, HOURS);

  @Test
  void the_calculator_agrees_with_an_oracle_that_walks_day_by_day() {
    RandomClock.each(
        CASES,
        clock -> {
          var oracle = new DayByDay(clock.start(), clock.pauses());
          same(
              clock,
              RandomClock.local(clock.due().at()),
              oracle.due(clock.limit().unit(), clock.limit().amount()));
        });
  }

  /** 即办 is due at the close of the day, shares of a day within it: they begin with the first. */
  @Test
  void a_longer_limit_is_never_due_earlier() {
    RandomClock.each(
        CASES,
        drawn -> {
          boolean shares = !WHOLE_DAYS.contains(drawn.limit().unit());
          RandomClock clock =
              shares && drawn.limit().amount() == 0 ? drawn.with(longer(drawn.limit())) : drawn;
          Limit limit = clock.limit();
          same(clock, clock.due().at().isAfter(clock.with(longer(limit)).due().at()), false);
        });
  }

  private static Limit longer(Limit limit) {
    return new Limit(limit.amount() + 1, limit.unit(), limit.startsAt(), limit.source());
  }

  @Test
  void pauses_move_the_due_date_by_the_working_days_of_their_union_between_day_zero_and_due() {
    RandomClock.each(
        CASES,
        drawn -> {
          RandomClock clock = drawn.with(workingDays(1 + drawn.limit().amount()));
          Due due = clock.due();
          Set<LocalDate> still = new HashSet<>();
          for (DayByDay.Held pause : clock.pauses()) {
            if (pause.from().isBefore(RandomClock.local(due.at()))) {
              worked(pause.from().toLocalDate(), earlier(pause.last(), due.date()), still);
            }
          }
          Set<LocalDate> all = new HashSet<>();
          worked(clock.dayZero().plusDays(1), due.date(), all);
          same(clock, all.size(), clock.limit().amount() + still.size());
        });
  }

  @Test
  void an_explanation_ends_with_the_due_date_and_its_days_add_up_to_the_limit() {
    RandomClock.each(
        EXPLAINED,
        clock -> {
          Explanation explanation = clock.explanation();
          same(clock, explanation.due(), clock.due());
          same(clock, explanation.counted(), clock.limit().amount());
          LocalDate date = clock.dayZero();
          int count = 0;
          for (ExplainedDay day : explanation.days()) {
            same(clock, day.date(), date);
            same(clock, day.runningCount() > count && !day.counted(), false);
            count = day.runningCount();
            date = date.plusDays(1);
          }
          same(clock, date, explanation.due().date().plusDays(1));
          same(clock, count, clock.limit().amount());
        });
  }

  @Test
  void used_days_agree_with_counting_day_by_day() {
    RandomClock.each(
        CASES,
        clock -> {
          Instant now = later(clock);
          LocalDate today = BusinessZone.dateOf(now);
          List<Days> pauses = pausedDays(clock);
          int used = 0;
          for (LocalDate day = clock.dayZero().plusDays(1);
              !day.isAfter(today);
              day = day.plusDays(1)) {
            used += DayByDay.worked(day) && !within(pauses, day) ? 1 : 0;
          }
          same(clock, elapsed(clock, now).workingDays(), used);
        });
  }

  @Test
  void time_used_up_to_the_due_instant_is_the_limit() {
    RandomClock.each(
        EXPLAINED,
        drawn -> {
          var hours =
              new Limit(drawn.limit().amount(), LimitUnit.WORKING_HOUR, StartEvent.ACCEPTED, "承诺");
          RandomClock clock = drawn.with(hours);
          boolean closed =
              ClockState.of(clock.facts()).pauses().stream()
                  .allMatch(p -> !p.open() && p.pause().effective().isBefore(clock.due().at()));
          if (closed && hours.amount() > 0) {
            var state = ClockState.of(clock.facts());
            var elapsed = Elapsed.until(state, hours, TIMETABLE, clock.due().at());
            same(clock, elapsed.workingTime().toHours(), (long) hours.amount());
          }
        });
  }

  @Test
  void a_group_of_one_item_is_that_item() {
    RandomClock.each(
        EXPLAINED,
        clock -> {
          if (clock.limit().unit() != LimitUnit.WORKING_HOUR) {
            var group = GroupClock.of(List.of(clock.facts()));
            Instant now = later(clock);
            same(clock, group.due(clock.limit(), TIMETABLE).at(), clock.due().at());
            same(
                clock,
                group.usedDays(clock.limit(), TIMETABLE, now),
                elapsed(clock, now).workingDays());
          }
        });
  }

  @Test
  void a_corrected_ledger_is_the_ledger_told_right() {
    RandomClock.each(
        CASES,
        clock -> {
          List<ClockFact> ledger = new ArrayList<>(clock.facts());
          var right = (ClockFact.Plain) ledger.getFirst();
          ledger.set(0, start(right.effective().minusSeconds(86_400L * 9)));
          var missed = (ClockFact.Plain) ledger.removeLast();
          if (missed.equals(right) || ledger.isEmpty()) {
            return;
          }
          ledger.add(correct(new Correction.Instead(1, right)));
          ledger.add(correct(new Correction.Missed(missed)));
          same(clock, ClockState.of(ledger), ClockState.of(clock.facts()));
        });
  }

  private static Elapsed elapsed(RandomClock clock, Instant now) {
    return Elapsed.of(clock.facts(), clock.limit(), TIMETABLE, now);
  }

  private static Instant later(RandomClock clock) {
    Instant last = clock.facts().getLast().effective();
    return last.plusSeconds(86_400L * clock.limit().amount());
  }

  private record Days(LocalDate first, LocalDate last) {}

  private static List<Days> pausedDays(RandomClock clock) {
    return ClockState.of(clock.facts()).pauses().stream()
        .map(p -> new Days(p.firstDay(), p.open() ? LocalDate.MAX : p.lastDay()))
        .toList();
  }

  private static boolean within(List<Days> pauses, LocalDate day) {
    for (Days paused : pauses) {
      if (!day.isBefore(paused.first()) && !day.isAfter(paused.last())) {
        return true;
      }
    }
    return false;
  }

  private static void worked(LocalDate first, LocalDate last, Set<LocalDate> days) {
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (DayByDay.worked(day)) {
        days.add(day);
      }
    }
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static void same(RandomClock clock, Object actual, Object expected) {
    if (!actual.equals(expected)) {
      assertThat(actual).as("%s", clock).isEqualTo(expected);
    }
  }
}
