package io.taizhang.chassis.messaging.outbox;

import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.meter.Gauges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What waits to be published, for how long, and who publishes. */
@ApplicationScoped
class RelayGauges {

  void show(@Observes StartupEvent event, Gauges gauges, RelayStore store, OutboxRelay relay) {
    gauges.show(
        "taizhang.outbox.backlog",
        "Events that wait to be published",
        Tags.empty(),
        () -> store.backlog()[0]);
    gauges.show(
        "taizhang.outbox.oldest.seconds",
        "Age of the oldest event that waits to be published",
        Tags.empty(),
        store::oldestAge);
    gauges.show(
        "taizhang.relay.lease.held",
        "1 in the replica whose relay works, 0 in the others",
        Tags.empty(),
        () -> relay.epoch() > 0 ? 1 : 0);
    gauges.show(
        "taizhang.relay.epoch",
        "Epoch under which this replica's relay holds the lease, 0 without it",
        Tags.empty(),
        relay::epoch);
    gauges.show(
        "taizhang.log.position",
        "Last position of the event log",
        Tags.empty(),
        () -> store.backlog()[1]);
  }
}
