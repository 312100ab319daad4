package io.taizhang.notification.calendar;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Carries trials through the clocks heard of, batch by batch. */
@ApplicationScoped
class TrialEngine implements Settling {

  private static final Duration REST = Duration.ofSeconds(5);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final int BATCH = 500;

  private final Trials trials;
  private final TrialStore store;
  private final Worker worker;
  private final AtomicLong seen = new AtomicLong();

  TrialEngine(Trials trials, TrialStore store, Workers workers) {
    this.trials = trials;
    this.store = store;
    this.worker = workers.worker("calendar-trials", REST, this::step);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(LONGEST_STOP);
  }

  void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) TrialBegun event) {
    wake();
  }

  @Override
  public void wake() {
    worker.wake();
  }

  @Override
  public boolean settled() {
    try {
      return !store.waiting();
    } catch (SQLException e) {
      throw new IllegalStateException("the trials could not be read", e);
    }
  }

  @Override
  public long position() {
    return seen.get();
  }

  private Duration step() throws SQLException {
    int count = trials.batch(BATCH);
    seen.addAndGet(Math.max(0, count));
    return count < 0 ? REST : Duration.ZERO;
  }
}
