package io.taizhang.chassis.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as they are written: 36 characters, and none of the other forms that parsers let pass. */
final class IdText extends StdScalarDeserializer<UUID> {

  private static final long serialVersionUID = 1L;
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  IdText() {
    super(UUID.class);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException when it is none
   */
  static UUID read(String text) {
    if (!ID.matcher(text).matches()) {
      throw new IllegalArgumentException("no id");
    }
    return UUID.fromString(text);
  }

  @Override
  public UUID deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (UUID) context.handleUnexpectedToken(UUID.class, json);
    }
    try {
      return read(json.getText());
    } catch (IllegalArgumentException _) {
      return (UUID) context.handleWeirdStringValue(UUID.class, json.getText(), "no id");
    }
  }
}
