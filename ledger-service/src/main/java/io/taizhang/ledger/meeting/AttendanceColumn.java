package io.taizhang.ledger.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A meeting's attendance in one column, read by field name so that fields may be added. */
@Converter
final class AttendanceColumn implements AttributeConverter<Attendance, String> {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Override
  public String convertToDatabaseColumn(Attendance attendance) {
    try {
      return JSON.writeValueAsString(attendance);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("attendance that cannot be written", e);
    }
  }

  @Override
  public Attendance convertToEntityAttribute(String json) {
    try {
      return JSON.readValue(json, Attendance.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored attendance that cannot be read", e);
    }
  }
}
