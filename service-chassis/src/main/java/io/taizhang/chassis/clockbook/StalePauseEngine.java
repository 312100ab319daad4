package io.taizhang.chassis.clockbook;

import io.quarkus.arc.properties.IfBuildProperty;
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

/** Looks every minute, and when business time moves, whether a pause has gone stale. */
@ApplicationScoped
@IfBuildProperty(name = "taizhang.clockbook.kept", stringValue = "true", enableIfMissing = true)
class StalePauseEngine implements Settling {

  private static final Duration REST = Duration.ofMinutes(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final int BATCH = 100;

  private final StalePauses pauses;
  private final Worker worker;
  private final AtomicLong told = new AtomicLong();

  StalePauseEngine(StalePauses pauses, Workers workers) {
    this.pauses = pauses;
    this.worker = workers.worker("stale-pauses", REST, this::step);
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
      return !pauses.waiting();
    } catch (SQLException e) {
      throw new IllegalStateException("the pauses could not be read", e);
    }
  }

  @Override
  public long position() {
    return told.get();
  }

  private Duration step() throws SQLException {
    int count = pauses.tell(BATCH);
    told.addAndGet(count);
    return count == BATCH ? Duration.ZERO : REST;
  }
}
