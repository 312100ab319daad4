package io.taizhang.notification.deadline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Fires rungs as business time reaches them. Sleeps until the next one, a second at most; wakes
 * when rungs are armed and when business time is moved.
 */
@ApplicationScoped
class DeadlineEngine implements Settling {

  private static final Logger LOG = Logger.getLogger(DeadlineEngine.class);
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final int BATCH = 200;

  private final Firing firing;
  private final DeadlineStore store;
  private final Clock clock;
  private final Semaphore bell = new Semaphore(0);
  private final AtomicLong fired = new AtomicLong();
  private final Thread worker;
  private volatile boolean running = true;

  DeadlineEngine(Firing firing, DeadlineStore store, Clock clock) {
    this.firing = firing;
    this.store = store;
    this.clock = clock;
    this.worker = Thread.ofPlatform().name("deadline-engine").daemon().unstarted(this::run);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    wake();
    worker.join(LONGEST_STOP);
  }

  void armed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RungsArmed event) {
    wake();
  }

  @Override
  public void wake() {
    bell.release();
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

  private void run() {
    while (running) {
      try {
        int count = firing.fireDue(clock.instant(), BATCH);
        fired.addAndGet(count);
        if (count == 0) {
          sleep(untilNext());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (SQLException | RuntimeException e) {
        LOG.warnf(e, "the deadline engine will try again in %s", LONGEST_SLEEP);
        rest();
      }
    }
  }

  private Duration untilNext() throws SQLException {
    Instant now = clock.instant();
    return store
        .next()
        .map(next -> Duration.between(now, next))
        .filter(wait -> wait.compareTo(LONGEST_SLEEP) < 0)
        .orElse(LONGEST_SLEEP);
  }

  private void sleep(Duration wait) throws InterruptedException {
    if (bell.tryAcquire(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS)) {
      bell.drainPermits();
    }
  }

  private void rest() {
    try {
      sleep(LONGEST_SLEEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
