package io.taizhang.chassis.messaging.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Envelopes to bytes and back. Readers ignore fields they do not know. */
@Singleton
public class EventJson {

  /** An envelope without the digits of its sequence. */
  public record Around(String before, String after) {}

  private final ObjectMapper mapper;

  EventJson(ObjectMapper wire) {
    this.mapper = wire.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** The envelope as text. */
  public String write(Event event) {
    try {
      return mapper.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an event must be writable", e);
    }
  }

  /**
   * The envelope as text on either side of its sequence, which somebody else will fill in. What
   * stands before the sequence is text in quotes, so that no value can be taken for its field.
   */
  public Around writeAroundSequence(Event event) {
    String text = write(event);
    String field = ",\"sequence\":";
    int digits = text.indexOf(field) + field.length();
    int end = text.indexOf(',', digits);
    return new Around(text.substring(0, digits), text.substring(end));
  }

  /** A payload to be written once, with its envelope; it is not read as a tree. */
  public JsonNode payload(Object data) {
    return mapper.getNodeFactory().pojoNode(data);
  }

  /** A payload as a tree. */
  public JsonNode tree(Object data) {
    return mapper.valueToTree(data);
  }

  /**
   * The envelope in a text.
   *
   * @throws IllegalArgumentException when the text is no envelope
   */
  public Event read(String text) {
    @Nullable Event event;
    try {
      event = mapper.readValue(text, Event.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an event envelope: " + e.getOriginalMessage(), e);
    }
    if (event == null) {
      throw new IllegalArgumentException("not an event envelope: null");
    }
    return event;
  }

  /**
   * The event's data as a record of the consumer's own.
   *
   * @throws IllegalArgumentException when the data does not fit
   */
  public <T> T data(Event event, Class<T> type) {
    if (!event.data().isObject()) {
      throw new IllegalArgumentException("the data of " + event.type() + " is no object");
    }
    return mapper.convertValue(event.data(), type);
  }
}
