package io.taizhang.ledger.checklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Lines as they are stored: a document each, read by field name so that fields may be added. */
final class LineJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private LineJson() {}

  static String write(Object lines) {
    try {
      return JSON.writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lines that cannot be written", e);
    }
  }

  static ChecklistLine line(String json) {
    try {
      return JSON.readValue(json, ChecklistLine.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored line that cannot be read", e);
    }
  }

  static List<ChecklistLine> lines(String json) {
    try {
      return JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored lines that cannot be read", e);
    }
  }
}
