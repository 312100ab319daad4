package io.taizhang.chassis.messaging.parked;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.web.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A parked event without its data.
 *
 * @param key the ordering key that it holds back
 * @param type null when the record is no readable event, as with all that comes from the envelope
 * @param reason kinds of failure and place in the code, never values
 * @param attempts how often it was tried; 0 when it only stands behind another
 */
@Schema(description = "搁置的事件，不含内容")
public record ParkedEventView(
    long id,
    String consumer,
    String key,
    @Nullable Long sequence,
    UUID eventId,
    @Nullable String type,
    @Nullable String source,
    @Nullable String subject,
    @Nullable String region,
    @Nullable Instant time,
    String reason,
    int attempts,
    Instant parkedAt,
    @Nullable Instant lastTriedAt,
    long version)
    implements Versioned {

  static ParkedEventView of(ParkedEvent row, @Nullable Event event) {
    return new ParkedEventView(
        row.id(),
        row.consumer(),
        row.key(),
        row.sequence(),
        row.eventId(),
        event == null ? null : event.type(),
        event == null ? null : event.source(),
        event == null ? null : event.subject(),
        row.region(),
        event == null ? null : event.time(),
        row.reason(),
        row.attempts(),
        row.parkedAt(),
        row.lastTriedAt(),
        row.version());
  }
}
