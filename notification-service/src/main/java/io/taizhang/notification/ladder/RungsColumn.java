package io.taizhang.notification.ladder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.taizhang.notification.ladder.domain.RungRule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A version's rungs in one column: read by field name so that fields may be added. */
@Converter
final class RungsColumn implements AttributeConverter<List<RungRule>, String> {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Override
  public String convertToDatabaseColumn(List<RungRule> rungs) {
    try {
      return JSON.writeValueAsString(rungs);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a ladder that cannot be written", e);
    }
  }

  @Override
  public List<RungRule> convertToEntityAttribute(String json) {
    try {
      return JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored ladder that cannot be read", e);
    }
  }
}
