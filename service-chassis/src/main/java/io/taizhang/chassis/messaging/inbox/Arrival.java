package io.taizhang.chassis.messaging.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.taizhang.chassis.messaging.event.Event;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record off the topic: an event, or bytes that are none. */
sealed interface Arrival {

  /** The event's id; for bytes that have none, one made from their place in the topic. */
  UUID id();

  /** The ordering key. */
  String key();

  /** The bytes as they came. */
  String text();

  /** A readable event of a type that the consumer wants. */
  record Applicable(Event event, String text) implements Arrival {
    @Override
    public UUID id() {
      return event.id();
    }

    @Override
    public String key() {
      return storable(event.key());
    }
  }

  /** A record that no envelope could be read from. */
  record Unreadable(UUID id, String key, String text, String reason) implements Arrival {
    static Unreadable of(ConsumerRecord<String, @Nullable String> record, String reason) {
      String place = record.topic() + "/" + record.partition() + "/" + record.offset();
      String key = record.key() == null ? "" : record.key();
      String text = record.value() == null ? "" : record.value();
      return new Unreadable(
          UUID.nameUUIDFromBytes(place.getBytes(UTF_8)),
          storable(key),
          storable(text),
          storable(reason));
    }
  }

  /** PostgreSQL's text holds every character but NUL. */
  static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
