package io.taizhang.chassis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calculator and the oracle, each asked about the same random clocks. */
class ClocksAgreeTest {

  private static final int DRAWN = 6_000;
  private static final int COMPARED = 4_500;
  private static final int SHOWN = 3;
  private static final int TOLD_BACKWARDS = 2_000;

  private static final WorkingCalendar CALENDAR = WorkingCalendar.base();
  private static final DayOracle ORACLE = new DayOracle(new WorkingDays(Decreed.fromFiles()));
  private static final SilentPoints SILENT = new SilentPoints(ORACLE.days());

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4_000, 50_000})
  void both_say_the_same_of_every_clock(long seed) {
    RandomClocks clocks = new RandomClocks(seed, ORACLE);
    List<String> quarrels = new ArrayList<>();
    int compared = 0;
    for (int n = 0; n < DRAWN && quarrels.size() < SHOWN; n++) {
      SomeClock clock = clocks.next();
      Answer answer = ORACLE.answer(clock);
      if (SILENT.touchedBy(clock, answer)) {
        continue;
      }
      compared++;
      Verdict oracle = Verdict.of(answer);
      Verdict calculator = Verdict.calculated(clock, CALENDAR);
      if (!oracle.equals(calculator)) {
        quarrels.add(
            "seed %d, clock %d: %s%n  oracle     %s%n  calculator %s"
                .formatted(seed, n, clock, oracle, calculator));
      }
    }
    assertThat(quarrels).isEmpty();
    assertThat(compared).isGreaterThan(COMPARED);
  }

  @Test
  void the_order_in_which_facts_are_told_does_not_matter() {
    RandomClocks clocks = new RandomClocks(7, ORACLE);
    for (int n = 0; n < TOLD_BACKWARDS; n++) {
      SomeClock clock = clocks.next();
      List<ClockFact> backwards = clock.facts().reversed();
      assertThat(DueDates.due(backwards, clock.limit(), CALENDAR, clock.desk().officeHours()))
          .as(() -> "seed 7: " + clock)
          .isEqualTo(Verdict.due(clock, CALENDAR));
    }
  }
}
