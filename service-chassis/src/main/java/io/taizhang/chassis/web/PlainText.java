package io.taizhang.chassis.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Text in a request: a JSON string that can be kept and shown as it came. Refused are control
 * characters, which a database row (NUL) or a spreadsheet cannot hold, and halves of letters, which
 * would be kept as question marks.
 */
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
    return isPlain(text)
        ? text
        : (String) context.handleWeirdStringValue(String.class, text, "no plain text");
  }

  private static boolean isPlain(String text) {
    return text.codePoints().allMatch(PlainText::isPlain);
  }

  private static boolean isPlain(int letter) {
    return letter < ' '
        ? letter == '\t' || letter == '\n' || letter == '\r'
        : Character.getType(letter) != Character.SURROGATE;
  }
}
