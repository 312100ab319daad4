package io.taizhang.chassis.messaging.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.taizhang.chassis.failure.Broken;
import io.taizhang.chassis.failure.Failures;
import io.taizhang.chassis.failure.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Applies arrivals with the effect of exactly once: dedupe and work share one transaction. A batch
 * is tried whole; when it fails for a reason that will not pass, it is tried one by one, and the
 * event that fails is parked with every later one of its key. What is parked is asked for after the
 * arrivals have been noted as received: whoever received one of them before us has by then parked
 * it or not, and we see which.
 */
@ApplicationScoped
class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final String BEHIND = "排在同一主键已搁置事件之后";

  private final InboxStore store;

  Inbox(InboxStore store) {
    this.store = store;
  }

  /**
   * Applies a batch.
   *
   * @throws RuntimeException when the database is not there; nothing is applied, try again
   */
  void apply(EventConsumer consumer, List<Arrival> batch) {
    try {
      inTransaction(consumer, batch);
    } catch (RuntimeException e) {
      if (Failures.passing(e)) {
        throw e;
      }
      batch.forEach(arrival -> applyOrPark(consumer, arrival));
    }
  }

  private void applyOrPark(EventConsumer consumer, Arrival arrival) {
    try {
      inTransaction(consumer, List.of(arrival));
    } catch (RuntimeException e) {
      if (Failures.passing(e)) {
        throw e;
      }
      LOG.errorf(e, "%s parks an event of key %s", consumer.name(), arrival.key());
      QuarkusTransaction.requiringNew()
          .run(() -> unchecked(() -> park(consumer, arrival, Reason.of(e))));
    }
  }

  private void inTransaction(EventConsumer consumer, List<Arrival> batch) {
    QuarkusTransaction.requiringNew().run(() -> unchecked(() -> work(consumer, batch)));
  }

  private void work(EventConsumer consumer, List<Arrival> batch) throws SQLException {
    Set<UUID> fresh = store.receive(consumer.name(), ids(batch));
    Set<String> keys = batch.stream().map(Arrival::key).collect(Collectors.toSet());
    Set<String> parked = store.parkedKeys(consumer.name(), keys);
    for (Arrival arrival : batch) {
      if (!fresh.remove(arrival.id())) {
        continue;
      }
      switch (arrival) {
        case Arrival.Unreadable unreadable -> {
          store.park(consumer.name(), unreadable, Tried.of(unreadable.reason()));
          parked.add(unreadable.key());
        }
        case Arrival.Applicable applicable when parked.contains(applicable.key()) ->
            store.park(consumer.name(), applicable, Tried.not(BEHIND));
        case Arrival.Applicable applicable -> Broken.atWorst(() -> consumer.on(applicable.event()));
      }
    }
  }

  private void park(EventConsumer consumer, Arrival arrival, String reason) throws SQLException {
    if (!store.receive(consumer.name(), ids(List.of(arrival))).isEmpty()) {
      store.park(consumer.name(), arrival, Tried.of(reason));
    }
  }

  private static List<UUID> ids(List<Arrival> batch) {
    return batch.stream().map(Arrival::id).toList();
  }

  private interface Sql {
    void run() throws SQLException;
  }

  private static void unchecked(Sql work) {
    try {
      work.run();
    } catch (SQLException e) {
      throw new IllegalStateException("the inbox could not be written", e);
    }
  }
}
