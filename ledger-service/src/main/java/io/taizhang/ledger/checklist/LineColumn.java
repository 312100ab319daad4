package io.taizhang.ledger.checklist;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** One line in one column. */
@Converter
public final class LineColumn implements AttributeConverter<ChecklistLine, String> {

  @Override
  public String convertToDatabaseColumn(ChecklistLine line) {
    return LineJson.write(line);
  }

  @Override
  public ChecklistLine convertToEntityAttribute(String json) {
    return LineJson.line(json);
  }
}
