package io.taizhang.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.crash.history.Message;
import io.taizhang.crash.history.Published;
import io.taizhang.suite.parts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The event streams, read past every service. */
final class Topic {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Object> settings;

  Topic(String bootstrapServers) {
    this.settings = Map.of("bootstrap.servers", bootstrapServers);
  }

  /** Every record of every topic, each partition's in the order of offsets. */
  List<Published> all() {
    try (var kafka = consumer()) {
      kafka.seekToBeginning(kafka.assignment());
      return untilEnd(kafka);
    }
  }

  /** Where the streams end now. */
  Map<TopicPartition, Long> ends() {
    try (var kafka = consumer()) {
      return kafka.endOffsets(kafka.assignment());
    }
  }

  /** Whether these events stand behind those ends. */
  boolean holds(Collection<String> events, Map<TopicPartition, Long> ends) {
    return behind(ends).containsAll(events);
  }

  /** Whether one of these events stands more than once behind those ends. */
  boolean repeats(Collection<String> events, Map<TopicPartition, Long> ends) {
    List<String> found = behind(ends);
    return events.stream().anyMatch(event -> Collections.frequency(found, event) > 1);
  }

  private List<String> behind(Map<TopicPartition, Long> ends) {
    try (var kafka = consumer()) {
      ends.forEach(kafka::seek);
      return untilEnd(kafka).stream().map(record -> record.message().id()).toList();
    }
  }

  /** How many records of a topic a consumer has not acknowledged. */
  long unacknowledged(String group, String topic) {
    try (Admin admin = Admin.create(settings)) {
      Map<TopicPartition, OffsetAndMetadata> done =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      return ends().entrySet().stream()
          .filter(end -> end.getKey().topic().equals(topic))
          .mapToLong(end -> end.getValue() - offset(done, end.getKey()))
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long offset(
      Map<TopicPartition, OffsetAndMetadata> done, TopicPartition partition) {
    OffsetAndMetadata offset = done.get(partition);
    return offset == null ? 0 : offset.offset();
  }

  private static List<Published> untilEnd(KafkaConsumer<String, String> kafka) {
    Map<TopicPartition, Long> ends = kafka.endOffsets(kafka.assignment());
    List<Published> records = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> kafka.position(end.getKey()) < end.getValue())) {
      for (ConsumerRecord<String, String> record : kafka.poll(Duration.ofMillis(200))) {
        records.add(new Published(record.partition(), message(record)));
      }
    }
    return records;
  }

  private KafkaConsumer<String, String> consumer() {
    var kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    kafka.assign(
        Topics.names().stream()
            .flatMap(
                topic ->
                    IntStream.range(0, Topics.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
            .toList());
    return kafka;
  }

  private static Message message(ConsumerRecord<String, String> record) {
    try {
      JsonNode envelope = JSON.readTree(record.value());
      return new Message(
          record.topic(),
          record.key(),
          envelope.path("sequence").asLong(),
          envelope.path("id").asText(),
          record.value());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON: " + record.value(), e);
    }
  }
}
