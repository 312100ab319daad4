package io.taizhang.chassis.messaging.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts one reader per consumer, on a platform thread each, and stops them. */
@ApplicationScoped
class InboxRunner {

  private static final Duration BACK_OFF = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final List<EventConsumer> consumers;
  private final Inbox inbox;
  private final EventJson json;
  private final Map<String, Object> broker;
  private final Workers workers;
  private final List<TopicReader> readers = new ArrayList<>();
  private final List<Worker> threads = new ArrayList<>();

  InboxRunner(
      @All List<EventConsumer> consumers,
      Inbox inbox,
      EventJson json,
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      Workers workers) {
    this.consumers = consumers;
    this.inbox = inbox;
    this.json = json;
    this.broker = broker;
    this.workers = workers;
  }

  void start(@Observes StartupEvent event) {
    for (EventConsumer consumer : consumers) {
      TopicReader reader = new TopicReader(consumer, inbox, json, broker);
      readers.add(reader);
      threads.add(workers.worker("inbox-" + consumer.name(), BACK_OFF, reader));
    }
    threads.forEach(Worker::start);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    readers.forEach(TopicReader::stop);
    for (Worker thread : threads) {
      thread.stop(LONGEST_STOP);
    }
  }
}
