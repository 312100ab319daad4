package io.taizhang.ledger.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Does one batch after another while an import waits; looks every second for those of others. */
@ApplicationScoped
class ImportWorker implements Settling {

  private static final Duration REST = Duration.ofSeconds(1);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final ImportBatches batches;
  private final Worker worker;
  private final AtomicLong done = new AtomicLong();

  ImportWorker(ImportBatches batches, Workers workers) {
    this.batches = batches;
    this.worker = workers.worker("imports", AFTER_FAILURE, this::step);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(LONGEST_STOP);
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWaiting waiting) {
    worker.wake();
  }

  @Override
  public void wake() {
    worker.wake();
  }

  @Override
  public boolean settled() {
    return !batches.waiting();
  }

  @Override
  public long position() {
    return done.get();
  }

  private Duration step() {
    if (!batches.take()) {
      return REST;
    }
    done.incrementAndGet();
    return Duration.ZERO;
  }
}
