package io.taizhang.notification.digest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Makes digests as business time reaches the opening of a period's first working day. */
@ApplicationScoped
class DigestEngine implements Settling {

  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Digests digests;
  private final Clock clock;
  private final AtomicLong done = new AtomicLong();
  private final Worker worker;

  DigestEngine(Digests digests, Clock clock, Workers workers) {
    this.digests = digests;
    this.clock = clock;
    this.worker = workers.worker("digest-engine", LONGEST_SLEEP, this::step);
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
    return digests.due(clock.instant()).isEmpty();
  }

  @Override
  public long position() {
    return done.get();
  }

  private Duration step() {
    Instant now = clock.instant();
    Optional<Digests.Round> round = digests.due(now);
    if (round.isEmpty() || !digests.some(round.get(), now)) {
      return LONGEST_SLEEP;
    }
    done.incrementAndGet();
    return Duration.ZERO;
  }
}
