package io.taizhang.ledger.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What was open, in one column, read by field name so that fields may be added. */
@Converter
final class WhatIsOpenColumn implements AttributeConverter<WhatIsOpen, String> {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  static WhatIsOpen read(String json) {
    try {
      return JSON.readValue(json, WhatIsOpen.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored list that cannot be read", e);
    }
  }

  @Override
  public String convertToDatabaseColumn(WhatIsOpen open) {
    try {
      return JSON.writeValueAsString(open);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list that cannot be written", e);
    }
  }

  @Override
  public WhatIsOpen convertToEntityAttribute(String json) {
    return read(json);
  }
}
