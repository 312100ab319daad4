package io.taizhang.chassis.messaging.outbox;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.security.RegionPath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has just happened, before it has its envelope.
 *
 * @param name the fact's dotted name, such as {@code item.accepted}
 * @param key the ordering key
 * @param subject the id of what it is about
 * @param region where it belongs
 * @param data a record that becomes the event's data
 * @param confidential whether it goes to the service's private topic, is in no log and no feed, and
 *     is numbered by itself; what is personal in its data is sealed all the same
 */
public record Fact(
    String name, String key, String subject, RegionPath region, Object data, boolean confidential) {

  /** A fact for everybody who may see its region. */
  public Fact(String name, String key, String subject, RegionPath region, Object data) {
    this(name, key, subject, region, data, false);
  }

  /** A fact for those alone who may read the service's private topic. */
  public static Fact inConfidence(
      String name, String key, String subject, RegionPath region, Object data) {
    return new Fact(name, key, subject, region, data, true);
  }

  /** The fact in its envelope, told by a service, which is named as in event types. */
  public Event told(
      String service,
      UUID id,
      Instant time,
      long sequence,
      @Nullable String traceparent,
      EventJson json) {
    return new Event(
        "1.0",
        id,
        "/" + service + "-service",
        "io.taizhang." + service + "." + name + ".v1",
        subject,
        time,
        "application/json",
        "/" + FactContracts.file(service, this),
        key,
        sequence,
        region.value(),
        traceparent,
        json.payload(data));
  }
}
