package io.taizhang.notification.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** An edition's days in one column. */
@Converter
final class DaysColumn implements AttributeConverter<List<DecreedDay>, String> {

  @Override
  public String convertToDatabaseColumn(List<DecreedDay> days) {
    return CalendarJson.write(days);
  }

  @Override
  public List<DecreedDay> convertToEntityAttribute(String json) {
    return CalendarJson.read(json, new TypeReference<>() {});
  }
}
