package io.taizhang.chassis.messaging.inbox;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Identifier;
import io.taizhang.chassis.clock.Settling;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Whether every consumer of this service has applied all that its topic holds. */
@ApplicationScoped
class InboxSettling implements Settling {

  private final List<EventConsumer> consumers;
  private final Map<String, Object> broker;
  private final InboxStore store;
  private @Nullable Admin admin;

  InboxSettling(
      @All List<EventConsumer> consumers,
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      InboxStore store) {
    this.consumers = consumers;
    this.broker = broker;
    this.store = store;
  }

  @Override
  public void wake() {}

  @Override
  public long position() {
    try {
      return store.received();
    } catch (SQLException e) {
      throw new IllegalStateException("the inbox could not be read", e);
    }
  }

  @Override
  public boolean settled() {
    return consumers.stream().allMatch(this::caughtUp);
  }

  private boolean caughtUp(EventConsumer consumer) {
    try {
      Admin kafka = admin();
      int partitions =
          kafka
              .describeTopics(List.of(consumer.topic()))
              .allTopicNames()
              .get()
              .values()
              .iterator()
              .next()
              .partitions()
              .size();
      Map<TopicPartition, OffsetSpec> ends =
          IntStream.range(0, partitions)
              .mapToObj(number -> new TopicPartition(consumer.topic(), number))
              .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
      Map<TopicPartition, OffsetAndMetadata> done =
          kafka.listConsumerGroupOffsets(consumer.name()).partitionsToOffsetAndMetadata().get();
      return kafka.listOffsets(ends).all().get().entrySet().stream()
          .allMatch(end -> offset(done.get(end.getKey())) >= end.getValue().offset());
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long offset(@Nullable OffsetAndMetadata done) {
    return done == null ? 0 : done.offset();
  }

  private synchronized Admin admin() {
    Admin kafka = admin;
    if (kafka == null) {
      kafka = Admin.create(broker);
      admin = kafka;
    }
    return kafka;
  }

  @PreDestroy
  synchronized void close() {
    if (admin != null) {
      admin.close();
    }
  }
}
