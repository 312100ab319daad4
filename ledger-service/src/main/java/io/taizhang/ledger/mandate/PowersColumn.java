package io.taizhang.ledger.mandate;

import io.taizhang.ledger.mandate.domain.Power;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A mandate's powers in one column. */
@Converter
final class PowersColumn implements AttributeConverter<List<Power>, String> {

  @Override
  public String convertToDatabaseColumn(List<Power> powers) {
    return powers.stream().map(Power::name).collect(Collectors.joining(","));
  }

  @Override
  public List<Power> convertToEntityAttribute(String names) {
    return names.isEmpty()
        ? List.of()
        : Arrays.stream(names.split(",", -1)).map(Power::valueOf).toList();
  }
}
