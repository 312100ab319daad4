package io.taizhang.notification.deadline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import io.taizhang.notification.ladder.LadderPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Carries published ladders through the running clocks, batch by batch, once their day is there.
 */
@ApplicationScoped
class LadderEngine implements Settling {

  private static final Duration REST = Duration.ofSeconds(5);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final int BATCH = 200;

  private final TakeOvers takeOvers;
  private final Worker worker;
  private final AtomicLong seen = new AtomicLong();

  LadderEngine(TakeOvers takeOvers, Workers workers) {
    this.takeOvers = takeOvers;
    this.worker = workers.worker("ladder-take-overs", REST, this::step);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(LONGEST_STOP);
  }

  void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) LadderPublished event) {
    wake();
  }

  @Override
  public void wake() {
    worker.wake();
  }

  @Override
  public boolean settled() {
    return !takeOvers.waiting();
  }

  @Override
  public long position() {
    return seen.get();
  }

  private Duration step() {
    int count = takeOvers.batch(BATCH);
    seen.addAndGet(Math.max(0, count));
    return count < 0 ? REST : Duration.ZERO;
  }
}
