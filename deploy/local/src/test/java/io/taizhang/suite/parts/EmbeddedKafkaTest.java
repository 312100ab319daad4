package io.taizhang.suite.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
  @TempDir Path data;

  @Test
  void records_survive_a_stop_and_a_start() throws Exception {
    try (var kafka = EmbeddedKafka.start(data)) {
      kafka.ensureTopics(Topics.names());
      try (var producer =
          new KafkaProducer<>(
              Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()),
              new StringSerializer(),
              new StringSerializer())) {
        producer.send(new ProducerRecord<>(Topics.LEDGER, 3, "project", "台账")).get();
      }
    }
    try (var kafka = EmbeddedKafka.start(data)) {
      kafka.ensureTopics(Topics.names());
      assertThat(firstValue(kafka, new TopicPartition(Topics.LEDGER, 3))).isEqualTo("台账");
    }
  }

  @Test
  void topics_have_twelve_partitions_and_are_kept_for_ever() throws Exception {
    try (var kafka = EmbeddedKafka.start(data);
        var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      kafka.ensureTopics(Topics.names());
      var topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.ISSUE);

      var described = admin.describeTopics(Topics.names()).allTopicNames().get();
      var config = admin.describeConfigs(List.of(topic)).all().get().get(topic);

      assertThat(described.values()).allSatisfy(t -> assertThat(t.partitions()).hasSize(12));
      assertThat(config.get("retention.ms").value()).isEqualTo("-1");
    }
  }

  private static String firstValue(EmbeddedKafka kafka, TopicPartition partition) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      return consumer.poll(Duration.ofSeconds(10)).iterator().next().value();
    }
  }
}
