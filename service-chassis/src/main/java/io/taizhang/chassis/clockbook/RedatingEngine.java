package io.taizhang.chassis.clockbook;

import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.calendar.CalendarInstalled;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.clockbook.Redater.Done;
import io.taizhang.chassis.failure.Failures;
import io.taizhang.chassis.meter.Gauges;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** Carries each installed version of the calendar through the running clocks, batch by batch. */
@ApplicationScoped
@IfBuildProperty(name = "taizhang.clockbook.kept", stringValue = "true", enableIfMissing = true)
class RedatingEngine implements Settling {

  private static final Logger LOG = Logger.getLogger(RedatingEngine.class);

  /** While one waits for the database another reckons. */
  private static final int LANES = 2;

  private static final Duration LONGEST_REST = Duration.ofSeconds(5);
  private static final Duration HELD_UP = Duration.ofMillis(20);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Redater redater;
  private final RedatingStore store;
  private final List<Worker> workers;
  private final InstantSource realTime = InstantSource.system();
  private final AtomicLong seen = new AtomicLong();

  RedatingEngine(Redater redater, RedatingStore store, Workers workers) {
    this.redater = redater;
    this.store = store;
    this.workers =
        IntStream.rangeClosed(1, LANES)
            .mapToObj(lane -> workers.worker("redating-" + lane, LONGEST_REST, new Lane()::step))
            .toList();
  }

  void start(@Observes StartupEvent event, Gauges gauges) {
    gauges.show(
        "taizhang.redatings.open",
        "Versions of the calendar on their way through the running clocks",
        Tags.empty(),
        store::open);
    workers.forEach(Worker::start);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    for (Worker worker : workers) {
      worker.stop(LONGEST_STOP);
    }
  }

  void installed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarInstalled event) {
    wake();
  }

  @Override
  public void wake() {
    workers.forEach(Worker::wake);
  }

  @Override
  public boolean settled() {
    try {
      return store.open() == 0;
    } catch (SQLException e) {
      throw new IllegalStateException("the redatings could not be read", e);
    }
  }

  @Override
  public long position() {
    return seen.get();
  }

  /** Takes one batch after the other, as large as they may be. */
  private final class Lane {

    private BatchSize size = BatchSize.FIRST;

    Duration step() throws SQLException {
      Instant begun = realTime.instant();
      try {
        Optional<Done> done = redater.batch(size.clocks());
        done.ifPresent(batch -> count(batch, Duration.between(begun, realTime.instant())));
        return done.isPresent() ? Duration.ZERO : LONGEST_REST;
      } catch (RuntimeException | SQLException e) {
        if (!Failures.heldUp(e)) {
          throw e;
        }
        LOG.debugf("a batch of %s met a writer and is taken again", size);
        size = size.smaller();
        return HELD_UP;
      }
    }

    private void count(Done batch, Duration taken) {
      if (batch.seen() > 0) {
        size = size.after(taken);
        seen.addAndGet(batch.seen());
        LOG.debugf("%d clocks looked at, %d moved, in %s", batch.seen(), batch.moved(), taken);
      }
    }
  }
}
