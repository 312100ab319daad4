package io.taizhang.chassis.messaging.feed;

import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.meter.Gauges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How many callers wait for events. */
@ApplicationScoped
class FeedGauges {

  void show(@Observes StartupEvent event, Gauges gauges, WaitingRoom room) {
    gauges.show(
        "taizhang.feed.waiting", "Callers that wait for events", Tags.empty(), room::waiting);
  }
}
