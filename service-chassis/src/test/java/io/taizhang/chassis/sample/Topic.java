package io.taizhang.chassis.sample;

import io.taizhang.suite.parts.SharedParts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A topic of the shared Kafka, seen by a test. */
public record Topic(String name) {

  private static final Duration POLL = Duration.ofMillis(200);

  /** A topic of three partitions, new unless another test has made it before. */
  public static Topic shared(String name) {
    try (Admin admin = Admin.create(broker())) {
      return admin.listTopics().names().get().contains(name) ? new Topic(name) : create(name);
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new topic of three partitions. */
  public static Topic create(String name) {
    try (Admin admin = Admin.create(broker())) {
      admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get();
      return new Topic(name);
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the shared Kafka is, as client settings. */
  public static Map<String, Object> broker() {
    return Map.of("bootstrap.servers", SharedParts.kafkaBootstrapServers());
  }

  /** Writes one record. */
  public void write(@Nullable String key, @Nullable String value) {
    try (var producer =
        new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(name, key, value)).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything that the topic holds, in order per key. */
  public List<ConsumerRecord<String, String>> records() {
    try (var consumer =
        new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(name).stream()
              .map(partition -> new TopicPartition(name, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> records = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(records::add);
      }
      return records;
    }
  }

  /** The values of one key, each at its first occurrence. */
  public List<String> firstOccurrences(String key) {
    return records().stream()
        .filter(record -> key.equals(record.key()))
        .map(ConsumerRecord::value)
        .distinct()
        .toList();
  }
}
