package io.taizhang.acceptance.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One field after another with a value that it cannot have. */
final class FieldFaults {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String HALF_A_LETTER = "\ud800";

  private FieldFaults() {}

  static Stream<Request> unknown(Ground ground) {
    Stream<Field> nested = fields(ground, field -> ground.body().at(field.at()).isObject());
    return Stream.concat(
        Stream.of(ground.good().but("unicorn").saying(withUnicorn(ground.body(), ""))),
        nested.map(
            field ->
                ground
                    .good()
                    .but(field.at() + "/unicorn")
                    .saying(withUnicorn(ground.body(), field.at().toString()))));
  }

  private static JsonNode withUnicorn(JsonNode body, String at) {
    JsonNode copy = body.deepCopy();
    ((ObjectNode) copy.at(at)).put("unicorn", 1);
    return copy;
  }

  static Stream<Request> missing(Ground ground) {
    return fields(ground, Field::required)
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of(sent(ground, field, JSON.nullNode())),
                    Stream.of(field)
                        .filter(one -> one.at().last().getMatchingIndex() < 0)
                        .map(
                            one ->
                                ground
                                    .good()
                                    .but("without " + one.at())
                                    .saying(one.remove(ground.body())))));
  }

  static Stream<Request> types(Ground ground) {
    return each(ground, _ -> true, FieldFaults::wrongTypes);
  }

  private static Stream<JsonNode> wrongTypes(Field field) {
    if (field.is("date")) {
      ArrayNode parts = JSON.arrayNode().add(2026).add(9).add(14);
      return Stream.of(JSON.numberNode(20_711), parts);
    }
    return switch (field.type()) {
      case "string" -> Stream.of(JSON.numberNode(0), JSON.arrayNode().add("text"));
      case "integer" -> Stream.of(JSON.textNode("1"), JSON.booleanNode(true), JSON.objectNode());
      case "boolean" -> Stream.of(JSON.textNode("true"), JSON.numberNode(1));
      case "array" -> Stream.of(JSON.textNode("text"), JSON.objectNode());
      default -> Stream.of(JSON.textNode("text"), JSON.arrayNode());
    };
  }

  static Stream<Request> values(Ground ground) {
    return each(ground, Field::isCoded, field -> wrongValues(field).map(JSON::textNode));
  }

  private static Stream<String> wrongValues(Field field) {
    if (field.isEnum()) {
      String lower = field.schema().at("/enum/0").asText().toLowerCase(Locale.ROOT);
      return Stream.of("UNICORN", lower, "");
    }
    if (field.is("date")) {
      return Stream.of("2026-02-30", "2026-09-14T10:00:00Z", "+999999999-12-31", "tomorrow", "");
    }
    if (field.is("date-time")) {
      return Stream.of("2026-02-30T10:00:00Z", "2026-09-14", "+1000000000-12-31T23:59:59Z", "now");
    }
    if (field.is("uuid")) {
      return Stream.of("no-id", "1-1-1-1-1", "AZfYQyQAcAAAAAAAAAAAAA==", "");
    }
    return switch (field.name()) {
      case "ownerCreditCode" -> Stream.of("91350100M000100Y44", "9135");
      case "nationalCode" -> Stream.of("2613-350700-04-01-123456", "2601");
      default -> Stream.of("!", "");
    };
  }

  static Stream<Request> texts(Ground ground) {
    return each(ground, Field::isText, field -> wrongTexts(field).map(JSON::textNode));
  }

  private static Stream<String> wrongTexts(Field field) {
    int longest = field.schema().path("maxLength").asInt(50_000);
    Stream<String> never = Stream.of("示\0例", "示\u0007例", HALF_A_LETTER);
    Stream<String> tooLong = Stream.of("例".repeat(longest + 1));
    Stream<String> blank = field.mayNotBeBlank() ? Stream.of("", " \t") : Stream.empty();
    return Stream.of(never, tooLong, blank).flatMap(Function.identity());
  }

  static Stream<Request> ranges(Ground ground) {
    return each(ground, Field::hasRange, field -> outOfRange(field, ground.body().at(field.at())));
  }

  private static Stream<JsonNode> outOfRange(Field field, JsonNode good) {
    return field.type().equals("array")
        ? wrongLengths(field.schema(), good)
        : wrongNumbers(field.schema());
  }

  private static Stream<JsonNode> wrongLengths(JsonNode schema, JsonNode good) {
    List<JsonNode> wrong = new ArrayList<>(List.of(JSON.arrayNode().addNull()));
    if (schema.path("minItems").asInt() > 0) {
      wrong.add(JSON.arrayNode());
    }
    if (!good.isEmpty()) {
      ArrayNode many = JSON.arrayNode();
      for (int i = 0; i <= schema.path("maxItems").asInt(); i++) {
        many.add(good.path(0));
      }
      wrong.add(many);
    }
    return wrong.stream();
  }

  private static Stream<JsonNode> wrongNumbers(JsonNode schema) {
    List<JsonNode> wrong =
        new ArrayList<>(
            List.of(
                JSON.numberNode(BigInteger.TWO.pow(64)),
                JSON.numberNode(1.5),
                JSON.numberNode(1e300)));
    if (schema.has("minimum")) {
      wrong.add(JSON.numberNode(schema.path("minimum").asLong() - 1));
    }
    if (schema.has("maximum")) {
      wrong.add(JSON.numberNode(schema.path("maximum").asLong() + 1));
    }
    if (schema.has("exclusiveMinimum")) {
      wrong.add(schema.path("exclusiveMinimum"));
    }
    return wrong.stream();
  }

  static Stream<Request> references(Ground ground) {
    return each(
        ground,
        Field::refers,
        field -> Stream.of(JSON.textNode(field.isPlace() ? elsewhere(field) : nothing())));
  }

  private static String elsewhere(Field field) {
    return field.name().toLowerCase(Locale.ROOT).contains("department")
        ? Place.THERE + "-HOUSING"
        : Place.THERE;
  }

  private static String nothing() {
    return UUID.randomUUID().toString();
  }

  private static Stream<Request> each(
      Ground ground, Predicate<Field> which, Function<Field, Stream<? extends JsonNode>> values) {
    return fields(ground, which)
        .flatMap(field -> values.apply(field).map(value -> sent(ground, field, value)));
  }

  private static Stream<Field> fields(Ground ground, Predicate<Field> which) {
    return Field.in(ground.operation(), ground.body()).filter(which);
  }

  private static Request sent(Ground ground, Field field, JsonNode value) {
    String shown = escaped(value);
    String how = field.at() + " = " + shown.substring(0, Math.min(40, shown.length()));
    return ground.good().but(how).saying(escaped(field.set(ground.body(), value)));
  }

  /** As JSON; half a letter has no other form in UTF-8 than its escape. */
  private static String escaped(JsonNode json) {
    return json.toString().replace(HALF_A_LETTER, "\\ud800");
  }
}
