package io.taizhang.ledger.staleness;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Looks every minute, and when business time moves, whether a ledger row has gone stale. */
@ApplicationScoped
class StaleUpdateEngine implements Settling {

  private static final Duration REST = Duration.ofMinutes(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final int BATCH = 100;

  private final StaleUpdates updates;
  private final Worker worker;
  private final AtomicLong told = new AtomicLong();

  StaleUpdateEngine(StaleUpdates updates, Workers workers) {
    this.updates = updates;
    this.worker = workers.worker("stale-updates", REST, this::step);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(LONGEST_STOP);
  }

  @Override
  public void wake() {
    worker.wake();
  }

  @Override
  public boolean settled() {
    try {
      return !updates.waiting();
    } catch (SQLException e) {
      throw new IllegalStateException("the ledger rows could not be read", e);
    }
  }

  @Override
  public long position() {
    return told.get();
  }

  private Duration step() throws SQLException {
    int count = updates.tell(BATCH);
    told.addAndGet(count);
    return count == BATCH ? Duration.ZERO : REST;
  }
}
