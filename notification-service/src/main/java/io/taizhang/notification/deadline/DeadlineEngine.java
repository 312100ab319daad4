package io.taizhang.notification.deadline;

import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.meter.Gauges;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import io.taizhang.notification.reach.ReachGained;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Fires rungs as business time reaches them. Sleeps until the next one, a second at most; wakes
 * when rungs are armed and when business time is moved. Rungs that were held are tried again when
 * the service starts and when somebody becomes reachable.
 */
@ApplicationScoped
class DeadlineEngine implements Settling {

  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final int BATCH = 200;
  private static final int LARGEST_BATCH = 2_000;

  private final Round round;
  private final DeadlineStore store;
  private final Clock clock;
  private final AtomicLong fired = new AtomicLong();
  private final Worker worker;
  private volatile boolean held = true;

  /** Grows while full batches are claimed: under a backlog a transaction is worth more rungs. */
  private int batch = BATCH;

  DeadlineEngine(Round round, DeadlineStore store, Clock clock, Workers workers) {
    this.round = round;
    this.store = store;
    this.clock = clock;
    this.worker = workers.worker("deadline-engine", LONGEST_SLEEP, this::step);
  }

  void start(@Observes StartupEvent event, Gauges gauges) {
    gauges.show(
        "taizhang.deadlines.held", "Rungs that could not be fired", Tags.empty(), store::held);
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(LONGEST_STOP);
  }

  void armed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RungsArmed event) {
    wake();
  }

  /** Those that nobody could be told of are tried again. */
  void reachGained(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReachGained event) {
    held = true;
    wake();
  }

  @Override
  public void wake() {
    worker.wake();
  }

  @Override
  public boolean settled() {
    try {
      return store.next().filter(next -> !next.isAfter(clock.instant())).isEmpty();
    } catch (SQLException e) {
      throw new IllegalStateException("the deadlines could not be read", e);
    }
  }

  @Override
  public long position() {
    return fired.get();
  }

  private Duration step() throws SQLException {
    if (held) {
      held = false;
      release();
    }
    int count = round.fire(clock.instant(), batch);
    batch = count < batch ? BATCH : Math.min(2 * batch, LARGEST_BATCH);
    fired.addAndGet(count);
    return count > 0 ? Duration.ZERO : untilNext();
  }

  private void release() throws SQLException {
    try {
      store.release();
    } catch (SQLException e) {
      held = true;
      throw e;
    }
  }

  private Duration untilNext() throws SQLException {
    Instant now = clock.instant();
    return store
        .next()
        .map(next -> Duration.between(now, next))
        .map(wait -> wait.isPositive() ? wait : Duration.ofMillis(1))
        .filter(wait -> wait.compareTo(LONGEST_SLEEP) < 0)
        .orElse(LONGEST_SLEEP);
  }
}
