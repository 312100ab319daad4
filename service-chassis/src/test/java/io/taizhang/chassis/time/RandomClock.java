package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.resume;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A seeded random clock of 2014 to 2028 with up to three pauses that may overlap and stay open, and
 * a limit in any unit. Pauses begin after day zero, before, within and after office hours.
 */
record RandomClock(List<ClockFact> facts, Limit limit, List<DayByDay.Held> pauses) {

  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 5_000;
  private static final List<LimitUnit> UNITS = List.of(LimitUnit.values());

  /** As many cases, or fewer where every mutant of the code has to meet them. */
  static void each(int cases, Consumer<RandomClock> property) {
    var random = new Random(20_260_929);
    for (int i = 0; i < Math.min(cases, Integer.getInteger("taizhang.cases.most", cases)); i++) {
      property.accept(of(random));
    }
  }

  Due due() {
    return DueDates.due(facts, limit, Given.CALENDAR, Given.HOURS);
  }

  Explanation explanation() {
    return DueDates.explain(facts, limit, Given.CALENDAR, Given.HOURS);
  }

  RandomClock with(Limit other) {
    return new RandomClock(facts, other, pauses);
  }

  LocalDateTime start() {
    return local(facts.getFirst().effective());
  }

  LocalDate dayZero() {
    return start().toLocalDate();
  }

  static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, BusinessZone.ZONE);
  }

  private static RandomClock of(Random random) {
    LocalDate dayZero = FIRST.plusDays(random.nextInt(DAYS));
    List<DayByDay.Held> pauses = new ArrayList<>();
    List<ClockFact> facts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate first = dayZero.plusDays(1 + random.nextInt(40));
      LocalDate last = first.plusDays(random.nextInt(25));
      LocalDateTime from = first.atTime(7 + random.nextInt(13), random.nextInt(60));
      pauses.add(new DayByDay.Held(from, last));
      facts.add(pause("p" + i, at(from), last));
      if (random.nextInt(4) > 0) {
        facts.add(resume("p" + i, at(last.atTime(21, 0))));
      }
    }
    facts.sort(Comparator.comparing(ClockFact::effective));
    facts.addFirst(Given.start(at(dayZero.atTime(random.nextInt(24), random.nextInt(60)))));
    return new RandomClock(List.copyOf(facts), limit(random), pauses);
  }

  private static Limit limit(Random random) {
    LimitUnit unit = UNITS.get(random.nextInt(UNITS.size()));
    return new Limit(random.nextInt(61), unit, StartEvent.ACCEPTED, "承诺");
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(BusinessZone.ZONE).toInstant();
  }
}
