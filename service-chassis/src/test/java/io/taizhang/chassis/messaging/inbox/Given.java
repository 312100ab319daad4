package io.taizhang.chassis.messaging.inbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.web.Ids;
import java.time.Instant;

/** Events in few words. */
final class Given {

  private Given() {}

  static Event event(String type, String key, long sequence, String body) {
    return new Event(
        "1.0",
        Ids.next(),
        "/issue-service",
        type,
        "subject",
        Instant.parse("2026-09-14T00:30:00Z"),
        "application/json",
        "/contracts/events/issue/noted.v1.schema.json",
        key,
        sequence,
        "/350000/",
        null,
        JsonNodeFactory.instance.objectNode().put("body", body));
  }

  static Arrival arrival(String key, long sequence) {
    Event event = event("io.taizhang.issue.noted.v1", key, sequence, key + sequence);
    return new Arrival.Applicable(event, "the text of " + key + sequence);
  }
}
