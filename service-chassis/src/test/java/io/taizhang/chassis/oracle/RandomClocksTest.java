package io.taizhang.chassis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.LimitUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A comparison is worth what it is fed: the draw holds enough of everything that is hard. */
class RandomClocksTest {

  private static final DayOracle ORACLE = new DayOracle(new WorkingDays(Decreed.fromFiles()));

  private final RandomClocks clocks = new RandomClocks(1, ORACLE);
  private final List<SomeClock> drawn = Stream.generate(clocks::next).limit(3_000).toList();

  @Test
  void every_unit_and_every_kind_of_history_is_drawn_often() {
    for (LimitUnit unit : LimitUnit.values()) {
      assertThat(share(clock -> clock.unit() == unit)).as("%s", unit).isGreaterThan(0.2);
      assertThat(share(clock -> clock.unit() == unit && clock.amount() == 0))
          .as("%s at once", unit)
          .isGreaterThan(0.02);
    }
    assertThat(share(RandomClocksTest::overlapping)).as("overlapping").isGreaterThan(0.2);
    assertThat(share(RandomClocksTest::moved)).as("moved by a pause").isGreaterThan(0.3);
    assertThat(share(clock -> clock.extension() != null)).as("extended").isGreaterThan(0.1);
    assertThat(share(clock -> ORACLE.answer(clock).paused())).as("open").isGreaterThan(0.1);
    assertThat(share(clock -> ORACLE.answer(clock).provisional()))
        .as("provisional")
        .isGreaterThan(0.02);
    assertThat(share(RandomClocksTest::startsOnMakeUpDay)).as("make-up").isGreaterThan(0.01);
  }

  private double share(Predicate<SomeClock> kind) {
    return (double) drawn.stream().filter(kind).count() / drawn.size();
  }

  private static boolean overlapping(SomeClock clock) {
    return clock.halts().stream()
        .anyMatch(
            one ->
                clock.halts().stream()
                    .anyMatch(
                        other -> !one.equals(other) && one.covers(other.from().toLocalDate())));
  }

  private static boolean moved(SomeClock clock) {
    SomeClock unpaused =
        new SomeClock(
            clock.start(),
            clock.amount(),
            clock.unit(),
            List.of(),
            clock.extension(),
            clock.startsAt(),
            clock.desk());
    return ORACLE.answer(clock).at().isAfter(ORACLE.answer(unpaused).at());
  }

  private static boolean startsOnMakeUpDay(SomeClock clock) {
    return Boolean.FALSE.equals(ORACLE.days().decreed().off().get(clock.start().toLocalDate()));
  }
}
