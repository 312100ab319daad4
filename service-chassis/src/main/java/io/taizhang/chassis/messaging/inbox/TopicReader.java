package io.taizhang.chassis.messaging.inbox;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.worker.Worker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads one topic for one consumer, on one thread: poll, apply, then acknowledge. While the
 * database is away it holds its batch and tries again; nothing is acknowledged before it is
 * applied.
 */
final class TopicReader implements Worker.Step {

  private static final Logger LOG = Logger.getLogger(TopicReader.class);
  private static final String NO_ENVELOPE = "不是可读的事件信封";
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration BACK_OFF = Duration.ofSeconds(1);

  private final EventConsumer consumer;
  private final Inbox inbox;
  private final EventJson json;
  private final Map<String, Object> settings;
  private volatile boolean running = true;
  private volatile @Nullable KafkaConsumer<String, String> open;

  TopicReader(EventConsumer consumer, Inbox inbox, EventJson json, Map<String, Object> broker) {
    this.consumer = consumer;
    this.inbox = inbox;
    this.json = json;
    this.settings = new HashMap<>(broker);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, consumer.name());
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
  }

  /** One connection's life: ends when the reader is stopped or the broker takes it away. */
  @Override
  public Duration take() {
    try (KafkaConsumer<String, String> kafka = connect()) {
      open = kafka;
      kafka.subscribe(List.of(consumer.topic()));
      while (running) {
        readOnce(kafka);
      }
    } catch (WakeupException e) {
      LOG.debugf("%s stops", consumer.name());
    } catch (CommitFailedException e) {
      LOG.infof("%s lost its partitions while working; they are read again", consumer.name());
    }
    return Duration.ZERO;
  }

  void stop() {
    running = false;
    KafkaConsumer<String, String> kafka = open;
    if (kafka != null) {
      kafka.wakeup();
    }
  }

  private KafkaConsumer<String, String> connect() {
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  private void readOnce(KafkaConsumer<String, String> kafka) {
    ConsumerRecords<String, String> records = kafka.poll(POLL);
    if (records.isEmpty()) {
      return;
    }
    List<Arrival> batch = new ArrayList<>(records.count());
    for (ConsumerRecord<String, String> record : records) {
      Arrival arrival = read(record);
      if (arrival instanceof Arrival.Unreadable || wanted(arrival)) {
        batch.add(arrival);
      }
    }
    if (!batch.isEmpty()) {
      applyUntilDone(batch);
    }
    kafka.commitSync();
  }

  private Arrival read(ConsumerRecord<String, String> record) {
    if (record.value() == null) {
      return Arrival.Unreadable.of(record, NO_ENVELOPE + "：空消息");
    }
    try {
      Event event = json.read(record.value());
      return new Arrival.Applicable(event, record.value());
    } catch (IllegalArgumentException | StackOverflowError e) {
      return Arrival.Unreadable.of(record, NO_ENVELOPE);
    }
  }

  private boolean wanted(Arrival arrival) {
    return arrival instanceof Arrival.Applicable applicable
        && consumer.types().contains(applicable.event().type());
  }

  private void applyUntilDone(List<Arrival> batch) {
    while (running) {
      try {
        inbox.apply(consumer, batch);
        return;
      } catch (RuntimeException e) {
        LOG.warnf(
            e, "%s holds %d events until the database is back", consumer.name(), batch.size());
        rest();
      }
    }
    throw new WakeupException();
  }

  private void rest() {
    try {
      Thread.sleep(BACK_OFF);
    } catch (InterruptedException e) {
      LOG.debugf("%s was interrupted and goes on", consumer.name());
    }
  }
}
