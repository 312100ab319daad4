package io.taizhang.bench.debezium;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.connect.source.SourceRecord;

/** Sends routed events as the suite's own relay does: in order, acknowledged by all. */
final class KafkaSink
    implements DebeziumEngine.ChangeConsumer<RecordChangeEvent<SourceRecord>>, AutoCloseable {

  private final KafkaProducer<String, String> producer;

  KafkaSink(String broker) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                1),
            new StringSerializer(),
            new StringSerializer());
  }

  @Override
  public void handleBatch(
      List<RecordChangeEvent<SourceRecord>> batch,
      DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
      throws InterruptedException {
    List<Future<?>> sent = new ArrayList<>(batch.size());
    for (RecordChangeEvent<SourceRecord> change : batch) {
      sent.add(producer.send(event(change.record())));
    }
    producer.flush();
    for (Future<?> acknowledgement : sent) {
      taken(acknowledgement);
    }
    for (RecordChangeEvent<SourceRecord> change : batch) {
      committer.markProcessed(change);
    }
    committer.markBatchFinished();
  }

  private static void taken(Future<?> acknowledgement) throws InterruptedException {
    try {
      acknowledgement.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take the batch", e);
    }
  }

  private static ProducerRecord<String, String> event(SourceRecord record) {
    ProducerRecord<String, String> event =
        new ProducerRecord<>(record.topic(), (String) record.key(), (String) record.value());
    event.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
    return event;
  }

  @Override
  public void close() {
    producer.close();
  }
}
