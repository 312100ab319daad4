package io.taizhang.chassis.messaging.outbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to Kafka and to the event log. Any number of replicas may run; the one that
 * holds the lease works. A batch is sent, acknowledged, then moved in one fenced statement while
 * the next one is sent: a crash in between sends at most two again, which the inbox of each
 * consumer makes harmless.
 */
@ApplicationScoped
class OutboxRelay implements Settling {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration BACK_OFF = Duration.ofSeconds(1);
  private static final int LOOKS_PER_LEASE = 10;

  private final UUID owner = UUID.randomUUID();
  private final RelayStore store;
  private final EventSender sender;
  private final LogMover mover;
  private final RelayWakeUp wakeUp;
  private final OutboxConfig config;
  private final List<LogListener> listeners;
  private final Worker worker;
  private final Clock realTime = Clock.systemUTC();
  private volatile long epoch;
  private Instant renewal = Instant.MIN;
  private Instant nextLook = Instant.MIN;

  OutboxRelay(
      RelayStore store,
      EventSender sender,
      RelayWakeUp wakeUp,
      OutboxConfig config,
      Workers workers,
      @All List<LogListener> listeners) {
    this.store = store;
    this.sender = sender;
    this.mover = new LogMover(store, this::tried);
    this.wakeUp = wakeUp;
    this.config = config;
    this.listeners = List.copyOf(listeners);
    this.worker = workers.worker("outbox-relay", BACK_OFF, wakeUp.bell(), this::step);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(config.lease());
    sender.close();
    mover.stop(config.lease());
    giveLeaseBack();
  }

  @Override
  public void wake() {
    wakeUp.ring();
  }

  @Override
  public boolean settled() {
    return backlog()[0] == 0;
  }

  @Override
  public long position() {
    return backlog()[1];
  }

  /** The epoch under which this relay holds the lease; zero while another replica does. */
  long epoch() {
    return epoch;
  }

  private Duration step() throws SQLException, InterruptedException {
    try {
      if (!holdsLease()) {
        return lookEvery();
      }
      return drain() ? Duration.ZERO : config.idle();
    } catch (SQLException | RuntimeException | Error e) {
      loseLease();
      throw e;
    }
  }

  private boolean holdsLease() throws SQLException {
    Instant asked = realTime.instant();
    if (asked.isBefore(renewal)) {
      return true;
    }
    if (asked.isBefore(nextLook)) {
      return false;
    }
    OptionalLong taken = store.takeLease(owner, config.lease());
    epoch = taken.orElse(0);
    renewal = taken.isPresent() ? asked.plus(config.lease().dividedBy(2)) : Instant.MIN;
    nextLook = taken.isPresent() ? Instant.MIN : asked.plus(lookEvery());
    return taken.isPresent();
  }

  private Duration lookEvery() {
    return config.lease().dividedBy(LOOKS_PER_LEASE);
  }

  private void giveLeaseBack() {
    try {
      store.giveLeaseBack(owner);
    } catch (SQLException e) {
      LOG.debugf(e, "the lease runs out by itself within %s", config.lease());
    }
  }

  private boolean drain() throws SQLException, InterruptedException {
    List<RelayStore.Outgoing> batch = store.nextBatch(config.batch(), mover.underWay());
    if (batch.isEmpty() && mover.isBusy()) {
      return false;
    }
    if (!batch.isEmpty()) {
      sender.send(batch);
    }
    if (!mover.finish()) {
      loseLease();
      LOG.warn("the relay's lease went to another replica while a batch was being sent");
      return true;
    }
    if (batch.isEmpty()) {
      return false;
    }
    mover.begin(batch, owner, epoch, config.lease());
    gather(batch);
    return true;
  }

  private void gather(List<RelayStore.Outgoing> batch) throws InterruptedException {
    if (batch.size() < config.batch()) {
      Thread.sleep(config.gather());
    }
  }

  private void tried() {
    wakeUp.ring();
    listeners.forEach(LogListener::logGrew);
  }

  private void loseLease() {
    renewal = Instant.MIN;
    epoch = 0;
  }

  private long[] backlog() {
    try {
      return store.backlog();
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox could not be read", e);
    }
  }
}
