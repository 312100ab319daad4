package io.taizhang.chassis.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Text in a request: a JSON string, without the NUL character that no database row can hold. */
final class PlainText extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  PlainText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, json);
    }
    String text = json.getText();
    return text.indexOf('\0') < 0
        ? text
        : (String) context.handleWeirdStringValue(String.class, text, "NUL in a text");
  }
}
