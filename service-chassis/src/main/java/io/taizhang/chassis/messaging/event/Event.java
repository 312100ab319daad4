package io.taizhang.chassis.messaging.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that has happened, as a CloudEvents 1.0 envelope in structured JSON.
 *
 * @param specversion always {@code 1.0}
 * @param id UUIDv7, the same wherever the event travels
 * @param source the service that owns the fact, such as {@code /ledger-service}
 * @param type {@code io.taizhang.<service>.<fact>.v1}
 * @param subject the id of what the fact is about
 * @param time when it happened, in business time
 * @param datacontenttype always {@code application/json}
 * @param dataschema where the data's schema stands under {@code docs/contracts}
 * @param key the ordering key: project id, issue id, or the code of reference data
 * @param sequence 1, 2, 3 … without a gap per key
 * @param region the region path the fact belongs to
 * @param traceparent W3C trace context of the request that caused it
 * @param data the fact itself
 */
@JsonPropertyOrder({
  "specversion",
  "id",
  "source",
  "type",
  "subject",
  "time",
  "datacontenttype",
  "dataschema",
  "key",
  "sequence",
  "region",
  "traceparent",
  "data"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Event(
    String specversion,
    UUID id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    String dataschema,
    String key,
    long sequence,
    String region,
    @Nullable String traceparent,
    JsonNode data) {

  /** The media type of an envelope on the wire. */
  public static final String MEDIA_TYPE = "application/cloudevents+json";

  /**
   * An envelope that lacks what every consumer relies on is none.
   *
   * @throws NullPointerException naming the attribute that is missing
   */
  public Event {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(subject, "subject");
    requireNonNull(time, "time");
    requireNonNull(key, "key");
    requireNonNull(region, "region");
    requireNonNull(data, "data");
  }
}
