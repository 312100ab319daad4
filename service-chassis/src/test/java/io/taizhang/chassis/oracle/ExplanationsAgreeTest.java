package io.taizhang.chassis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.DayReason;
import io.taizhang.chassis.time.ExplainedDay;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calculator says of each day against the files and the pauses. */
class ExplanationsAgreeTest {

  private static final int DRAWN = 2_000;

  private static final WorkingCalendar CALENDAR = WorkingCalendar.base();
  private static final DayOracle ORACLE = new DayOracle(new WorkingDays(Decreed.fromFiles()));

  @ParameterizedTest
  @ValueSource(longs = {8, 90})
  void every_day_from_the_start_to_the_due_date_is_explained_as_it_was(long seed) {
    RandomClocks clocks = new RandomClocks(seed, ORACLE);
    for (int n = 0; n < DRAWN; n++) {
      SomeClock clock = clocks.next();
      Supplier<String> name = () -> "seed %d: %s".formatted(seed, clock);
      Explanation explanation = Verdict.explained(clock, CALENDAR);
      assertThat(explanation.due()).as(name).isEqualTo(Verdict.due(clock, CALENDAR));
      assertThat(explanation.counted()).as(name).isEqualTo(clock.budget());
      assertWhole(explanation, clock, name);
      for (ExplainedDay day : explanation.days()) {
        assertTrue(day, clock, name);
      }
    }
  }

  private static void assertWhole(Explanation explanation, SomeClock clock, Supplier<String> name) {
    List<LocalDate> dates = explanation.days().stream().map(ExplainedDay::date).toList();
    assertThat(dates)
        .as(name)
        .isEqualTo(
            clock.start().toLocalDate().datesUntil(explanation.due().date().plusDays(1)).toList());
    assertThat(explanation.days().stream().map(ExplainedDay::runningCount).toList())
        .as(name)
        .isSorted()
        .last()
        .isEqualTo(clock.budget());
  }

  /**
   * Where day zero and rolling on do not come first, the files and the pauses say what a day is.
   */
  private static void assertTrue(ExplainedDay day, SomeClock clock, Supplier<String> name) {
    switch (day.reason()) {
      case WORKING_DAY, MAKE_UP_DAY, WEEKEND, HOLIDAY ->
          assertThat(day.reason()).as(name).isEqualTo(kind(day.date()));
      case PAUSED -> assertThat(clock.halts()).as(name).anyMatch(h -> h.covers(day.date()));
      case DAY_ZERO, RECEIVED_LATE, ROLLED, CALENDAR_DAY -> {}
    }
    if (day.reason() == DayReason.HOLIDAY || day.reason() == DayReason.MAKE_UP_DAY) {
      assertThat(ORACLE.days().decreed().papers(day.date())).as(name).contains(day.source());
    }
  }

  private static DayReason kind(LocalDate day) {
    boolean weekend = day.getDayOfWeek().getValue() > 5;
    boolean named = ORACLE.days().decreed().off().containsKey(day);
    if (ORACLE.days().isWorkingDay(day)) {
      return weekend ? DayReason.MAKE_UP_DAY : DayReason.WORKING_DAY;
    }
    return named ? DayReason.HOLIDAY : DayReason.WEEKEND;
  }
}
