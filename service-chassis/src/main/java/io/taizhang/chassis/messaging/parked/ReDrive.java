package io.taizhang.chassis.messaging.parked;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.taizhang.chassis.failure.Broken;
import io.taizhang.chassis.failure.Failures;
import io.taizhang.chassis.failure.Reason;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Tries a key's parked events again, first to last, each in a transaction of its own, until one
 * fails again. An event of the key that arrives meanwhile waits for the step at hand: it is applied
 * when nothing is parked any more, else parked last.
 */
@ApplicationScoped
class ReDrive {

  private static final Logger LOG = Logger.getLogger(ReDrive.class);
  private static final int MOST = 1000;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int TRIES = 3;

  private final ParkedStore store;
  private final ParkedTrail trail;
  private final EventJson json;

  ReDrive(ParkedStore store, ParkedTrail trail, EventJson json) {
    this.store = store;
    this.trail = trail;
    this.json = json;
  }

  /** What became of one event. */
  private sealed interface Step {
    record NothingLeft() implements Step {}

    record Applied() implements Step {}

    record Failed(long id) implements Step {}
  }

  /** A key as one administrator sees it. */
  record Queue(Caller caller, String region, EventConsumer consumer, String key) {}

  /**
   * Tries on until nothing is left, one fails again, a thousand are applied or 20 seconds are up.
   *
   * @return how many were applied
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when the database is busy; what was
   *     applied stays applied
   */
  Result run(Queue queue) {
    int applied = 0;
    long end = System.nanoTime() + LONGEST.toNanos();
    while (applied < MOST && System.nanoTime() < end) {
      switch (step(queue, 1)) {
        case Step.NothingLeft _ -> {
          return new Result(applied, Optional.empty());
        }
        case Step.Failed failed -> {
          return new Result(applied, store.one(queue.region(), failed.id()));
        }
        case Step.Applied _ -> applied++;
      }
    }
    return new Result(applied, Optional.empty());
  }

  /** How many were applied, and what then failed again. */
  record Result(int applied, Optional<ParkedEvent> obstacle) {}

  private Step step(Queue queue, int attempt) {
    ParkedEvent[] tried = new ParkedEvent[1];
    try {
      return QuarkusTransaction.requiringNew().call(() -> applyFirst(queue, tried));
    } catch (RuntimeException e) {
      if (Failures.passing(e) || tried[0] == null) {
        return again(queue, attempt, e);
      }
      return failed(queue, tried[0], e);
    }
  }

  private Step applyFirst(Queue queue, ParkedEvent[] tried) {
    EventConsumer consumer = queue.consumer();
    Optional<ParkedEvent> first = store.first(consumer.name(), queue.key());
    if (first.filter(parked -> parked.seenFrom(queue.region())).isEmpty()) {
      return new Step.NothingLeft();
    }
    ParkedEvent parked = first.get();
    tried[0] = parked;
    Event event = json.read(parked.text());
    if (consumer.types().contains(event.type())) {
      Broken.atWorst(() -> consumer.on(event));
    }
    store.remove(parked.id());
    trail.reDriven(queue.caller(), parked);
    return new Step.Applied();
  }

  private Step again(Queue queue, int attempt, RuntimeException failure) {
    if (attempt < TRIES) {
      return step(queue, attempt + 1);
    }
    LOG.warnf(failure, "%s could not be re-driven now", queue.consumer().name());
    throw CommonProblem.UNAVAILABLE.because("数据库正忙，请稍后再试；已应用的不会重复应用");
  }

  private Step failed(Queue queue, ParkedEvent parked, RuntimeException failure) {
    LOG.warnf(failure, "%s fails again on parked event %d", parked.consumer(), parked.id());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              store.failed(parked.id(), Reason.of(failure));
              trail.failedAgain(queue.caller(), parked);
            });
    return new Step.Failed(parked.id());
  }
}
