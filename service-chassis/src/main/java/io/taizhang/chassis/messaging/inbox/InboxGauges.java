package io.taizhang.chassis.messaging.inbox;

import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.meter.Gauges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** How many events each consumer could not apply. */
@ApplicationScoped
class InboxGauges {

  void show(
      @Observes StartupEvent event,
      Gauges gauges,
      InboxStore store,
      @All List<EventConsumer> consumers) {
    consumers.forEach(
        consumer ->
            gauges.show(
                "taizhang.inbox.parked",
                "Events that could not be applied, and those behind them",
                Tags.of("consumer", consumer.name()),
                () -> store.parked(consumer.name())));
  }
}
