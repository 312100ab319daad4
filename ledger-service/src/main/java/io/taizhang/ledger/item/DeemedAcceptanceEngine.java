package io.taizhang.ledger.item;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Looks every second for windows that ran out unanswered and records each acceptance. It adds
 * nothing to what readers and steps derive by themselves; it tells the others.
 */
@ApplicationScoped
class DeemedAcceptanceEngine implements Settling {

  private static final Logger LOG = Logger.getLogger(DeemedAcceptanceEngine.class);
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final UnansweredItems unanswered;
  private final DeemedAcceptance deemed;
  private final Clock clock;
  private final Semaphore bell = new Semaphore(0);
  private final AtomicLong recorded = new AtomicLong();
  private final Thread worker;
  private volatile boolean running = true;

  DeemedAcceptanceEngine(UnansweredItems unanswered, DeemedAcceptance deemed, Clock clock) {
    this.unanswered = unanswered;
    this.deemed = deemed;
    this.clock = clock;
    this.worker = Thread.ofPlatform().name("deemed-acceptance").daemon().unstarted(this::run);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    wake();
    worker.join(LONGEST_STOP);
  }

  @Override
  public void wake() {
    bell.release();
  }

  @Override
  public boolean settled() {
    try {
      return unanswered.at(clock.instant()).isEmpty();
    } catch (SQLException e) {
      throw new IllegalStateException("the acceptance windows could not be read", e);
    }
  }

  @Override
  public long position() {
    return recorded.get();
  }

  private void run() {
    while (running) {
      if (sweep() == 0) {
        rest();
      }
    }
  }

  private long sweep() {
    try {
      List<UUID> due = unanswered.at(clock.instant());
      long done = due.stream().filter(this::record).count();
      recorded.addAndGet(done);
      return done;
    } catch (SQLException | RuntimeException e) {
      LOG.warnf(e, "acceptance windows will be looked at again in %s", IDLE);
      return 0;
    }
  }

  private boolean record(UUID item) {
    try {
      return deemed.record(item);
    } catch (RuntimeException e) {
      LOG.warnf(e, "the acceptance of item %s will be tried again", item);
      return false;
    }
  }

  private void rest() {
    try {
      if (bell.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
        bell.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
