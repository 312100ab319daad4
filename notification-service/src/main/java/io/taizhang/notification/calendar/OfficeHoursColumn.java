package io.taizhang.notification.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import io.taizhang.chassis.time.OfficeHours;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** An edition's office hours in one column. */
@Converter
final class OfficeHoursColumn
    implements AttributeConverter<@Nullable OfficeHours, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable OfficeHours hours) {
    return hours == null ? null : CalendarJson.write(hours);
  }

  @Override
  public @Nullable OfficeHours convertToEntityAttribute(@Nullable String json) {
    return json == null ? null : CalendarJson.read(json, new TypeReference<>() {});
  }
}
