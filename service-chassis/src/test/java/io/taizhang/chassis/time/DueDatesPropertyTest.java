package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.calendarDays;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Seeded random clocks with up to three pauses that may overlap and stay open. */
class DueDatesPropertyTest {

  private static final int CASES = 10_000;

  @Test
  void the_due_date_is_the_one_that_the_explanation_walks_to() {
    eachClock(
        (facts, limit) -> {
          Explanation explanation = DueDates.explain(facts, limit, CALENDAR, HOURS);
          assertThat(DueDates.due(facts, limit, CALENDAR, HOURS)).isEqualTo(explanation.due());
          assertThat(explanation.counted()).isEqualTo(limit.amount());
        });
  }

  @Test
  void the_days_of_an_explanation_follow_one_another_and_count_up_to_the_limit() {
    eachClock(
        (facts, limit) -> {
          Explanation explanation = DueDates.explain(facts, limit, CALENDAR, HOURS);
          LocalDate dayZero = dateOf(facts.getFirst());
          LocalDate end = explanation.due().date();
          assertThat(explanation.days().stream().map(ExplainedDay::date).toList())
              .isEqualTo(dayZero.datesUntil(end.plusDays(1)).toList());
          assertThat(
                  explanation.days().stream()
                      .filter(ExplainedDay::counted)
                      .map(ExplainedDay::runningCount)
                      .toList())
              .isEqualTo(IntStream.rangeClosed(1, limit.amount()).boxed().toList());
        });
  }

  @Test
  void a_longer_limit_is_never_due_earlier() {
    eachClock(
        (facts, limit) -> {
          var longer =
              new Limit(limit.amount() + 1, limit.unit(), limit.startsAt(), limit.source());
          assertThat(DueDates.due(facts, longer, CALENDAR, HOURS).at())
              .isAfterOrEqualTo(DueDates.due(facts, limit, CALENDAR, HOURS).at());
        });
  }

  @Test
  void a_due_date_lies_beyond_the_limit_by_the_working_days_within_the_pauses() {
    eachClock(
        (facts, drawn) -> {
          Limit limit = workingDays(Math.max(1, drawn.amount()));
          Explanation explanation = DueDates.explain(facts, limit, CALENDAR, HOURS);
          LocalDate dayZero = dateOf(facts.getFirst());
          long still =
              explanation.days().stream()
                  .filter(day -> day.reason() == DayReason.PAUSED)
                  .filter(day -> CALENDAR.isWorkingDay(day.date()))
                  .count();
          assertThat(CALENDAR.workingDaysBetween(dayZero, explanation.due().date()))
              .isEqualTo(limit.amount() + (int) still);
        });
  }

  @Test
  void used_days_agree_with_counting_day_by_day() {
    eachClock(
        (facts, limit) -> {
          Instant now = facts.getLast().effective().plusSeconds(86_400L * limit.amount());
          assertThat(used(facts, now)).isEqualTo(usedBySteps(facts, now));
        });
  }

  @Test
  void a_group_of_one_item_is_that_item() {
    eachClock(
        (facts, limit) -> {
          var group = GroupClock.of(List.of(facts));
          var timetable = new Timetable(CALENDAR, HOURS);
          Instant now = facts.getLast().effective().plusSeconds(86_400L * limit.amount());
          assertThat(group.due(limit, timetable).at())
              .isEqualTo(DueDates.due(facts, limit, CALENDAR, HOURS).at());
          assertThat(group.usedDays(limit, timetable, now)).isEqualTo(used(facts, now));
        });
  }

  private static int used(List<ClockFact> facts, Instant now) {
    return Elapsed.of(facts, workingDays(0), new Timetable(CALENDAR, HOURS), now).workingDays();
  }

  private static int usedBySteps(List<ClockFact> facts, Instant now) {
    LocalDate today = BusinessZone.dateOf(now);
    var pauses = ClockState.of(facts).pauses();
    return (int)
        dateOf(facts.getFirst())
            .plusDays(1)
            .datesUntil(today.plusDays(1))
            .filter(CALENDAR::isWorkingDay)
            .filter(day -> pauses.stream().noneMatch(p -> within(p, day)))
            .count();
  }

  private static boolean within(PausePeriod period, LocalDate day) {
    return !day.isBefore(period.firstDay()) && (period.open() || !day.isAfter(period.lastDay()));
  }

  private static void eachClock(ClockProperty property) {
    var random = new Random(20_260_929);
    for (int i = 0; i < CASES; i++) {
      int amount = random.nextInt(61);
      property.check(
          clock(random), random.nextInt(4) == 0 ? calendarDays(amount) : workingDays(amount));
    }
  }

  private static List<ClockFact> clock(Random random) {
    LocalDate dayZero = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000));
    var later = new ArrayList<ClockFact>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate first = dayZero.plusDays(1 + random.nextInt(40));
      LocalDate last = first.plusDays(random.nextInt(25));
      later.add(pause("p" + i, at(first, 7 + random.nextInt(13)), last));
      if (random.nextInt(4) > 0) {
        later.add(resume("p" + i, at(last, 21)));
      }
    }
    later.sort(Comparator.comparing(ClockFact::effective));
    later.addFirst(start(at(dayZero, 8 + random.nextInt(14))));
    return List.copyOf(later);
  }

  private static LocalDate dateOf(ClockFact fact) {
    return BusinessZone.dateOf(fact.effective());
  }

  private interface ClockProperty {
    void check(List<ClockFact> facts, Limit limit);
  }
}
