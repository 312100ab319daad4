package io.taizhang.chassis.messaging.outbox;

import io.smallrye.common.annotation.Identifier;
import io.taizhang.chassis.messaging.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends batches to Kafka, in order, acknowledged by all; any error throws the producer away. */
@ApplicationScoped
class EventSender {

  private final Map<String, Object> settings;
  private volatile @Nullable Producer<String, String> producer;

  EventSender(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    settings = new HashMap<>(broker);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
  }

  /** Returns when every event of the batch is acknowledged, or throws and forgets the producer. */
  void send(List<RelayStore.Outgoing> batch) throws InterruptedException {
    try {
      Producer<String, String> open = open();
      List<Future<?>> sent = new ArrayList<>(batch.size());
      for (RelayStore.Outgoing event : batch) {
        sent.add(open.send(record(event), (taken, failure) -> giveUp(open, failure)));
      }
      open.flush();
      for (Future<?> acknowledgement : sent) {
        acknowledgement.get();
      }
    } catch (ExecutionException | RuntimeException e) {
      close();
      throw new IllegalStateException("the broker did not take the batch", e);
    }
  }

  /** What follows a failed event must not overtake it: nothing more leaves this producer. */
  private static void giveUp(Producer<String, String> open, @Nullable Exception failure) {
    if (failure != null) {
      open.close(Duration.ZERO);
    }
  }

  void close() {
    Producer<String, String> open = producer;
    producer = null;
    if (open != null) {
      open.close(Duration.ZERO);
    }
  }

  private Producer<String, String> open() {
    Producer<String, String> open = producer;
    if (open == null) {
      open = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
      producer = open;
    }
    return open;
  }

  private static ProducerRecord<String, String> record(RelayStore.Outgoing event) {
    ProducerRecord<String, String> record =
        new ProducerRecord<>(event.topic(), event.key(), event.payload());
    record.headers().add("content-type", Event.MEDIA_TYPE.getBytes(StandardCharsets.UTF_8));
    return record;
  }
}
