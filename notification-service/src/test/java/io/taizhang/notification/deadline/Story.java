package io.taizhang.notification.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.notification.deadline.history.Told;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.ladder.domain.ArmedRung;
import io.taizhang.notification.ladder.domain.Budget;
import io.taizhang.notification.ladder.domain.Course;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Clocks as their owners would tell them: in bursts, twice, late, out of order. */
final class Story {

  private static final int CLOCKS = 16;
  private static final int STEPS = 70;
  private static final long RETRY_NANOS = 2_000_000;

  private final Arming arming;
  private final Ladder ladder;
  private final StoryClock clock;
  private final Random random;
  private final List<Clocks> current = new ArrayList<>();
  private final List<Clocks> held = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  Story(Arming arming, Ladder ladder, StoryClock clock, Random random) {
    this.arming = arming;
    this.ladder = ladder;
    this.clock = clock;
    this.random = random;
  }

  /** Tells it to its end. */
  void tell() {
    for (int i = 0; i < CLOCKS; i++) {
      Clocks begun = Clocks.due(someDay());
      current.add(begun);
      tell(begun);
    }
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(5)) {
        case 0 -> clock.jump(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
        case 1 -> tell(current.get(random.nextInt(CLOCKS)));
        case 2 -> held.add(next(random.nextInt(CLOCKS)));
        case 3 -> lateOne();
        default -> tell(next(random.nextInt(CLOCKS)));
      }
      LockSupport.parkNanos(random.nextInt(4_000_000));
    }
    while (!held.isEmpty()) {
      lateOne();
    }
  }

  private void lateOne() {
    if (!held.isEmpty()) {
      tell(held.remove(random.nextInt(held.size())));
    }
  }

  private Clocks next(int which) {
    Clocks last = current.get(which);
    ClockPhase phase =
        switch (random.nextInt(6)) {
          case 0 -> ClockPhase.PAUSED;
          case 1 -> ClockPhase.STOPPED;
          default -> ClockPhase.RUNNING;
        };
    Clocks next = last.revision(last.revision() + 1).phase(phase).dueAt(someDay());
    current.set(which, next);
    return next;
  }

  private Instant someDay() {
    return clock.instant().plus(Duration.ofMinutes(random.nextInt(20 * 24 * 60) - 2 * 24 * 60));
  }

  /** Tells until it is heard: whoever tells does not give up. */
  private void tell(Clocks news) {
    told.add(new Told(news.id(), news.revision(), clock.instant(), due(news)));
    while (true) {
      try {
        QuarkusTransaction.requiringNew()
            .run(
                () ->
                    arming.clockMoved(
                        news.snapshot(), news.subject(), news.addressee(), Clocks.QUANZHOU));
        return;
      } catch (RuntimeException e) {
        LockSupport.parkNanos(RETRY_NANOS);
      }
    }
  }

  private Map<Rung, Instant> due(Clocks news) {
    if (news.phase() != ClockPhase.RUNNING) {
      return Map.of();
    }
    Course course =
        new Course(
            news.phase(),
            news.snapshot().startedAt(),
            news.dueAt(),
            new Budget(5, LimitUnit.WORKING_DAY));
    Map<Rung, Instant> due = new HashMap<>();
    for (ArmedRung armed : ladder.instants(course)) {
      due.put(armed.rung(), armed.at());
    }
    return due;
  }

  List<Told> told() {
    return told;
  }

  List<UUID> clocks() {
    return current.stream().map(Clocks::id).toList();
  }
}
