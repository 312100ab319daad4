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
 * holds the lease works. A batch is sent, acknowledged, then moved in one fenced statement: a crash
 * in between sends it again, which the inbox of each consumer makes harmless.
 */
@ApplicationScoped
class OutboxRelay implements Settling {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration BACK_OFF = Duration.ofSeconds(1);
  private static final int LOOKS_PER_LEASE = 10;

  private final UUID owner = UUID.randomUUID();
  private final RelayStore store;
  private final EventSender sender;
  private final RelayWakeUp wakeUp;
  private final OutboxConfig config;
  private final List<LogListener> listeners;
  private final Worker worker;
  private final Clock realTime = Clock.systemUTC();
  private volatile long epoch;
  private Instant renewal = Instant.MIN;

  OutboxRelay(
      RelayStore store,
      EventSender sender,
      RelayWakeUp wakeUp,
      OutboxConfig config,
      Workers workers,
      @All List<LogListener> listeners) {
    this.store = store;
    this.sender = sender;
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
        return config.lease().dividedBy(LOOKS_PER_LEASE);
      }
      return drain() ? Duration.ZERO : config.idle();
    } catch (SQLException | RuntimeException | Error e) {
      loseLease();
      throw e;
    }
  }

  private boolean holdsLease() throws SQLException {
    if (realTime.instant().isBefore(renewal)) {
      return true;
    }
    Instant asked = realTime.instant();
    OptionalLong taken = store.takeLease(owner, config.lease());
    epoch = taken.orElse(0);
    renewal = taken.isPresent() ? asked.plus(config.lease().dividedBy(2)) : Instant.MIN;
    return taken.isPresent();
  }

  private void giveLeaseBack() {
    try {
      store.giveLeaseBack(owner);
    } catch (SQLException e) {
      LOG.debugf(e, "the lease runs out by itself within %s", config.lease());
    }
  }

  private boolean drain() throws SQLException, InterruptedException {
    List<RelayStore.Outgoing> batch = store.nextBatch(config.batch());
    if (batch.isEmpty()) {
      return false;
    }
    sender.send(batch);
    if (!store.moveToLog(batch, owner, epoch, config.lease())) {
      loseLease();
      LOG.warn("the relay's lease went to another replica while a batch was being sent");
      return true;
    }
    listeners.forEach(LogListener::logGrew);
    return true;
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
