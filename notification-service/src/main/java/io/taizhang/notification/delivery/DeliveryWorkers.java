package io.taizhang.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.failure.Failures;
import io.taizhang.chassis.failure.Reason;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import io.taizhang.notification.channel.Outcome;
import io.taizhang.notification.contact.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * One worker per channel, so that a slow provider holds up no other; any number of replicas. A
 * provider that is away is tried again later and later.
 */
@ApplicationScoped
class DeliveryWorkers implements Settling {

  private static final Logger LOG = Logger.getLogger(DeliveryWorkers.class);
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(12);

  private final Postbag bag;
  private final Settlement settlement;
  private final AtomicLong done = new AtomicLong();
  private final AtomicInteger busy = new AtomicInteger();
  private final List<Worker> workers;

  DeliveryWorkers(Postbag bag, Settlement settlement, Workers workers) {
    this.bag = bag;
    this.settlement = settlement;
    this.workers =
        Arrays.stream(Channel.values()).map(channel -> worker(workers, channel)).toList();
  }

  void start(@Observes StartupEvent event) {
    workers.forEach(Worker::start);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    for (Worker worker : workers) {
      worker.stop(LONGEST_STOP);
    }
  }

  void enqueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Enqueued event) {
    wake();
  }

  @Override
  public void wake() {
    workers.forEach(Worker::wake);
  }

  @Override
  public boolean settled() {
    return Arrays.stream(Channel.values()).allMatch(bag::nothingDue) && busy.get() == 0;
  }

  @Override
  public long position() {
    return done.get();
  }

  private Worker worker(Workers all, Channel channel) {
    return all.worker("delivery-" + channel, LONGEST_SLEEP, () -> step(channel));
  }

  private Duration step(Channel channel) {
    busy.incrementAndGet();
    try {
      Optional<DeliveryRepository.Turn> turn = bag.take(channel);
      turn.ifPresent(this::deliverOrPutAside);
      turn.ifPresent(_ -> done.incrementAndGet());
      return turn.isPresent() ? Duration.ZERO : LONGEST_SLEEP;
    } finally {
      busy.decrementAndGet();
    }
  }

  private void deliverOrPutAside(DeliveryRepository.Turn turn) {
    try {
      deliver(turn);
    } catch (RuntimeException e) {
      if (Failures.passing(e)) {
        throw e;
      }
      LOG.errorf(e, "delivery %s cannot be made ready", turn.id());
      settlement.broken(turn.id(), Reason.of(e));
    }
  }

  private void deliver(DeliveryRepository.Turn turn) {
    Optional<Postbag.Ready> ready = bag.open(turn);
    if (ready.isEmpty()) {
      return;
    }
    Outcome outcome = bag.send(ready.get());
    if (!(outcome instanceof Outcome.Accepted)) {
      LOG.warnf("delivery %s: %s", turn.id(), outcome.getClass().getSimpleName());
    }
    settlement.settle(ready.get(), outcome);
  }
}
