package io.taizhang.notification.deadline;

import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.calendar.CalendarInstalled;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.meter.Gauges;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Carries installed versions of the calendar through the pending rungs, batch by batch. */
@ApplicationScoped
class RearmEngine implements Settling {

  private static final Duration REST = Duration.ofSeconds(5);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Rearming rearming;
  private final RearmQueue queue;
  private final Worker worker;
  private final AtomicLong seen = new AtomicLong();

  RearmEngine(Rearming rearming, RearmQueue queue, Workers workers) {
    this.rearming = rearming;
    this.queue = queue;
    this.worker = workers.worker("calendar-rearming", REST, this::step);
  }

  void start(@Observes StartupEvent event, Gauges gauges) {
    gauges.show(
        "taizhang.rearmings.open",
        "Stretches of clocks whose rungs a version of the calendar is yet to reach",
        Tags.empty(),
        queue::open);
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(LONGEST_STOP);
  }

  void installed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarInstalled event) {
    wake();
  }

  @Override
  public void wake() {
    worker.wake();
  }

  @Override
  public boolean settled() {
    try {
      return queue.open() == 0;
    } catch (SQLException e) {
      throw new IllegalStateException("the calendar's way could not be read", e);
    }
  }

  @Override
  public long position() {
    return seen.get();
  }

  private Duration step() throws SQLException {
    int count = rearming.batch();
    seen.addAndGet(Math.max(0, count));
    return count < 0 ? REST : Duration.ZERO;
  }
}
