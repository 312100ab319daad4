package io.taizhang.bench.service;

import com.sun.management.ThreadMXBean;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.DueDates;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.time.WorkingCalendar;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Reckons due dates in a loop: of ten clocks six count working days, two calendar days, one half
 * days, one hours; five have no pause, three have one, one has two, one three, of which one in four
 * stays open. Timed by the thread's own processor time, which holds on a busy machine, too.
 */
final class DueLoop {

  private static final int CLOCKS = 4_096;
  private static final int ROUNDS = 5;
  private static final List<LimitUnit> UNITS = units();
  private static final int[] PAUSES = {0, 0, 0, 0, 0, 1, 1, 1, 2, 3};

  private record Drawn(List<ClockFact> facts, Limit limit) {}

  /**
   * Of one due date.
   *
   * @param sum of all the due dates, said so that none is left out
   */
  private record Cost(double nanos, double bytes, long sum) {

    String said(String name) {
      return "%1$s.nanos=%2$.1f %1$s.bytes=%3$.0f %1$s.sum=%4$d".formatted(name, nanos, bytes, sum);
    }
  }

  private DueLoop() {}

  /** Of all clocks, and of those alone that have never been paused. */
  static String run(int seconds) {
    Random random = new Random(20_261_122);
    List<Drawn> clocks = new ArrayList<>();
    for (int i = 0; i < CLOCKS; i++) {
      clocks.add(drawn(random));
    }
    List<Drawn> plain = clocks.stream().filter(clock -> clock.facts().size() == 1).toList();
    Cost all = cost(clocks, seconds);
    Cost unpaused = cost(plain, seconds);
    return all.said("due") + " " + unpaused.said("plain");
  }

  /** The best of several rounds of so many seconds, after as many that warm up. */
  private static Cost cost(List<Drawn> clocks, int seconds) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Cost best = new Cost(Double.MAX_VALUE, 0, 0);
    long sum = 0;
    for (int round = 0; round < 2 * ROUNDS; round++) {
      long cpu = thread.getCurrentThreadCpuTime();
      long allocated = thread.getCurrentThreadAllocatedBytes();
      long count = 0;
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      while (System.nanoTime() < end) {
        sum += reckonedOnce(clocks);
        count += clocks.size();
      }
      double each = (thread.getCurrentThreadCpuTime() - cpu) / (double) count;
      if (round >= ROUNDS && each < best.nanos()) {
        long garbage = thread.getCurrentThreadAllocatedBytes() - allocated;
        best = new Cost(each, garbage / (double) count, sum);
      }
    }
    return best;
  }

  private static long reckonedOnce(List<Drawn> clocks) {
    long sum = 0;
    for (Drawn clock : clocks) {
      sum +=
          DueDates.due(clock.facts(), clock.limit(), WorkingCalendar.base(), OfficeHours.standard())
              .at()
              .getEpochSecond();
    }
    return sum;
  }

  private static Drawn drawn(Random random) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_400));
    List<ClockFact> facts = new ArrayList<>();
    Instant start = at(day, random.nextInt(24));
    facts.add(new ClockFact.Start(start, start, "bench"));
    for (int left = PAUSES[random.nextInt(PAUSES.length)]; left > 0; left--) {
      day = day.plusDays(1 + random.nextInt(5));
      LocalDate end = day.plusDays(random.nextInt(20));
      String id = "p" + left;
      Instant from = at(day, 9);
      facts.add(new ClockFact.Pause(from, from, "bench", PauseBasis.EXPERT_REVIEW, "告知书", end, id));
      if (random.nextInt(4) > 0) {
        facts.add(new ClockFact.Resume(at(end, 11), at(end, 11), "bench", id));
        day = end;
      }
    }
    LimitUnit unit = UNITS.get(random.nextInt(UNITS.size()));
    int most = unit == LimitUnit.WORKING_HOUR ? 40 : 60;
    return new Drawn(
        List.copyOf(facts), new Limit(1 + random.nextInt(most), unit, StartEvent.ACCEPTED, "承诺"));
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(BusinessZone.ZONE).toInstant();
  }

  private static List<LimitUnit> units() {
    List<LimitUnit> units = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      units.add(LimitUnit.WORKING_DAY);
    }
    units.addAll(
        List.of(
            LimitUnit.CALENDAR_DAY,
            LimitUnit.CALENDAR_DAY,
            LimitUnit.HALF_DAY,
            LimitUnit.WORKING_HOUR));
    return units;
  }
}
