package io.taizhang.chassis.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.taizhang.chassis.time.BusinessZone;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * JSON as the suite speaks it: RFC 3339 instants with the business offset, no unknown fields, none
 * twice.
 */
@Singleton
class WireFormat implements ObjectMapperCustomizer {

  /** Last of all, so that no module's serializers hide these. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    refuseLookalikes(mapper);
    mapper
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .registerModule(
            new SimpleModule()
                .addSerializer(new BusinessInstant())
                .addDeserializer(String.class, new PlainText())
                .addDeserializer(LocalDate.class, new Dates())
                .addDeserializer(UUID.class, new IdText())
                .addDeserializer(Instant.class, new ToTheMillisecond()));
  }

  /** A number is no text of a number, and an empty text is no value at all. */
  private static void refuseLookalikes(ObjectMapper mapper) {
    for (LogicalType type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
      mapper
          .coercionConfigFor(type)
          .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
          .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
    mapper
        .coercionConfigFor(LogicalType.Boolean)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    mapper
        .coercionConfigDefaults()
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
  }

  private static final class BusinessInstant extends StdSerializer<Instant> {
    private static final long serialVersionUID = 1L;

    BusinessInstant() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
              value.truncatedTo(ChronoUnit.MILLIS).atZone(BusinessZone.ZONE)));
    }
  }

  private static final class ToTheMillisecond extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    /** Years of four digits, as of dates: what a database row can hold and every zone can show. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-30T23:59:59.999Z");

    ToTheMillisecond() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return (Instant) context.handleUnexpectedToken(Instant.class, json);
      }
      String text = json.getText();
      Instant instant = InstantDeserializer.INSTANT.deserialize(json, context);
      return instant.isBefore(EARLIEST) || instant.isAfter(LATEST)
          ? (Instant) context.handleWeirdStringValue(Instant.class, text, "no instant")
          : instant.truncatedTo(ChronoUnit.MILLIS);
    }
  }
}
