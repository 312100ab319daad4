package io.taizhang.chassis.messaging.inbox;

import io.taizhang.chassis.messaging.event.Event;
import java.util.Set;

/**
 * What a service does with the facts of one upstream topic. One bean per topic; the inbox calls it
 * inside a transaction, once per event, in order per key.
 */
public interface EventConsumer {

  /**
   * The consumer's name: Kafka group and inbox. A new name replays the topic from its beginning.
   */
  String name();

  /** The topic to read. */
  String topic();

  /** The event types that matter; all others are passed over. */
  Set<String> types();

  /**
   * Applies one event. Throwing a {@link RuntimeException} that is no database or broker failure
   * parks the event and all later ones of its key.
   */
  void on(Event event);
}
