package io.taizhang.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.suite.parts.Topics;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The three event streams, read from their beginning as any other system would. */
final class Events {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Object> settings;

  Events(String bootstrapServers) {
    this.settings = Map.of("bootstrap.servers", bootstrapServers);
  }

  /** Everything published so far, each event once; one key's events are in order. */
  List<Published> all() {
    try (var kafka = consumer()) {
      Map<TopicPartition, Long> ends = kafka.endOffsets(kafka.assignment());
      kafka.seekToBeginning(kafka.assignment());
      Map<String, Published> events = new LinkedHashMap<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> kafka.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<String, String> record : kafka.poll(Duration.ofMillis(200))) {
          Published event = published(record);
          events.putIfAbsent(event.id(), event);
        }
      }
      return List.copyOf(events.values());
    }
  }

  /** Everything published about this key under this name, such as {@code clock.resumed}. */
  List<Published> of(String key, String name) {
    return all().stream()
        .filter(event -> event.key().equals(key) && event.type().endsWith("." + name + ".v1"))
        .toList();
  }

  /** How many there are; changes with every fact that any service records. */
  long count() {
    try (var kafka = consumer()) {
      return kafka.endOffsets(kafka.assignment()).values().stream()
          .mapToLong(Long::longValue)
          .sum();
    }
  }

  private KafkaConsumer<String, String> consumer() {
    var kafka =
        new KafkaConsumer<String, String>(
            settings, new StringDeserializer(), new StringDeserializer());
    kafka.assign(
        Topics.names().stream()
            .flatMap(
                topic ->
                    IntStream.range(0, Topics.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
            .toList());
    return kafka;
  }

  private static Published published(ConsumerRecord<String, String> record) {
    try {
      JsonNode envelope = JSON.readTree(record.value());
      return new Published(record.topic(), record.key(), record.value(), envelope);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + record.value(), e);
    }
  }

  /** One event as it came over the wire. */
  record Published(String topic, String key, String text, JsonNode envelope) {

    String id() {
      return envelope.path("id").asText();
    }

    String type() {
      return envelope.path("type").asText();
    }

    long sequence() {
      return envelope.path("sequence").asLong();
    }

    JsonNode data() {
      return envelope.path("data");
    }
  }
}
