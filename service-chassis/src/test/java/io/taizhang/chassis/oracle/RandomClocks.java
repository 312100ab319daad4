package io.taizhang.chassis.oracle;

import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Clocks of every unit, started at any hour of any day from 2014-12 to 2027-03. */
final class RandomClocks {

  private static final LocalDate FIRST = LocalDate.of(2014, 12, 1);
  private static final int DAYS =
      (int) (LocalDate.of(2027, 4, 1).toEpochDay() - FIRST.toEpochDay());
  private static final int SECONDS_A_DAY = 24 * 60 * 60;
  private static final List<Integer> MOST_DAYS_PAUSED = List.of(1, 3, 10, 25);

  private final SplittableRandom random;
  private final DayOracle oracle;

  RandomClocks(long seed, DayOracle oracle) {
    this.random = new SplittableRandom(seed);
    this.oracle = oracle;
  }

  SomeClock next() {
    LimitUnit unit = oneOf(List.of(LimitUnit.values()));
    Desk desk = oneOf(Desk.ALL);
    LocalDateTime start = start(desk);
    int amount = chance(8) ? 0 : 1 + random.nextInt(most(unit));
    int span = unit == LimitUnit.CALENDAR_DAY ? amount + 5 : amount * 2 + 5;
    SomeClock clock =
        new SomeClock(
            start,
            amount,
            unit,
            halts(start, span),
            null,
            oneOf(List.of(StartEvent.values())),
            desk);
    return amount > 0 && chance(4) ? extended(clock) : clock;
  }

  private static int most(LimitUnit unit) {
    return switch (unit) {
      case WORKING_DAY -> 60;
      case CALENDAR_DAY -> 90;
      case HALF_DAY -> 20;
      case WORKING_HOUR -> 40;
    };
  }

  /** Any second of any day; now and then the very stroke of opening or closing. */
  private LocalDateTime start(Desk desk) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    OfficeDay hours = desk.on(day);
    return chance(10)
        ? day.atTime(oneOf(List.of(hours.open(), hours.noon(), hours.reopen(), hours.close())))
        : day.atTime(LocalTime.ofSecondOfDay(random.nextInt(SECONDS_A_DAY)));
  }

  private List<Halt> halts(LocalDateTime start, int span) {
    List<Halt> halts = new ArrayList<>();
    for (int wanted = random.nextInt(5); wanted > 0; wanted--) {
      LocalDateTime from = start.plusSeconds(1 + random.nextInt(span * SECONDS_A_DAY));
      LocalDateTime until =
          from.plusSeconds(1 + random.nextInt(oneOf(MOST_DAYS_PAUSED) * SECONDS_A_DAY));
      LocalDate expectedEnd = from.toLocalDate().plusDays(random.nextInt(15));
      halts.add(new Halt(from, chance(8) ? null : until, expectedEnd));
    }
    return halts;
  }

  /** Granted after the start and before the limit runs out, where there is time between the two. */
  private SomeClock extended(SomeClock clock) {
    long running = Duration.between(clock.start(), oracle.answer(clock).at()).toSeconds();
    return running <= 1
        ? clock
        : clock.extended(
            new SomeClock.Extension(
                clock.start().plusSeconds(1 + random.nextLong(running - 1)),
                1 + random.nextInt(15)));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
