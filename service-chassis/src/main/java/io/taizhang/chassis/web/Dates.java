package io.taizhang.chassis.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Dates as they are written, {@code 2026-09-14}: four digits of the year, so that none is beyond
 * what a database row or a sum of days can hold, and nothing else besides. Source: RFC 3339, 5.6.
 */
final class Dates extends StdScalarDeserializer<LocalDate> {

  private static final long serialVersionUID = 1L;
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  Dates() {
    super(LocalDate.class);
  }

  /**
   * Reads a date.
   *
   * @throws DateTimeException when it is none
   */
  static LocalDate read(String text) {
    if (!DATE.matcher(text).matches()) {
      throw new DateTimeException("no date");
    }
    return LocalDate.parse(text);
  }

  @Override
  public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
    }
    try {
      return read(json.getText());
    } catch (DateTimeException _) {
      return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), "no date");
    }
  }
}
