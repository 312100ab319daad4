package io.taizhang.ledger.checklist;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A version's lines in one column. */
@Converter
final class LinesColumn implements AttributeConverter<List<ChecklistLine>, String> {

  @Override
  public String convertToDatabaseColumn(List<ChecklistLine> lines) {
    return LineJson.write(lines);
  }

  @Override
  public List<ChecklistLine> convertToEntityAttribute(String json) {
    return LineJson.lines(json);
  }
}
