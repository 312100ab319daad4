package io.taizhang.acceptance.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parameters of a list that it cannot take. */
final class QueryFaults {

  private static final String REGION = "region";
  private static final String CURSOR = "cursor";

  private QueryFaults() {}

  /** Those that take not just any text. */
  static Stream<JsonNode> checked(Operation operation) {
    return operation.parameters("query").stream()
        .filter(
            parameter ->
                Operation.named(parameter).equals(CURSOR)
                    || wrong(operation.resolved(parameter.path("schema"))).findAny().isPresent());
  }

  static Stream<JsonNode> required(Operation operation) {
    return operation.parameters("query").stream()
        .filter(parameter -> parameter.path("required").asBoolean());
  }

  static Stream<JsonNode> byRegion(Operation operation) {
    return operation.parameters("query").stream()
        .filter(parameter -> Operation.named(parameter).equals(REGION));
  }

  static Stream<Request> values(Ground ground) {
    return checked(ground.operation())
        .flatMap(
            parameter -> {
              String name = Operation.named(parameter);
              JsonNode schema = ground.operation().resolved(parameter.path("schema"));
              Stream<String> values =
                  name.equals(CURSOR) ? Stream.of("unicorn", "%25", "AAAA") : wrong(schema);
              return values.map(value -> asked(ground, name + "=" + value));
            });
  }

  private static Stream<String> wrong(JsonNode schema) {
    if (schema.has("enum")) {
      return Stream.of("UNICORN", schema.at("/enum/0").asText().toLowerCase(Locale.ROOT), "0");
    }
    return switch (schema.path("format").asText()) {
      case "uuid" -> Stream.of("unicorn", "1-1-1-1-1");
      case "date" -> Stream.of("2026-02-30", "tomorrow", "%2B999999999-12-31");
      default ->
          switch (schema.path("type").asText()) {
            case "integer" -> numbers(schema);
            case "boolean" -> Stream.of("maybe", "TRUE", "1");
            default -> Stream.empty();
          };
    };
  }

  private static Stream<String> numbers(JsonNode schema) {
    return Stream.concat(
        Stream.of("many", "1.5", "99999999999999999999", "0x1"),
        Stream.of(
                schema.has("minimum") ? schema.path("minimum").asLong() - 1 : Long.MIN_VALUE,
                schema.has("maximum") ? schema.path("maximum").asLong() + 1 : Long.MIN_VALUE)
            .filter(bound -> bound != Long.MIN_VALUE)
            .map(String::valueOf));
  }

  static Stream<Request> missing(Ground ground) {
    return required(ground.operation())
        .map(
            parameter ->
                ground
                    .good()
                    .but("without " + Operation.named(parameter))
                    .at(ground.call().path(ground.operation())));
  }

  static Stream<Request> regions(Ground ground) {
    return Stream.of("999999", Place.THERE, "%25", "'")
        .map(region -> asked(ground, "region=" + region));
  }

  private static Request asked(Ground ground, String parameter) {
    String name = parameter.substring(0, parameter.indexOf('=') + 1);
    String rest =
        Stream.of(ground.call().query().split("&", -1))
            .filter(part -> !part.isEmpty() && !part.startsWith(name))
            .map(part -> part + "&")
            .collect(Collectors.joining());
    return ground
        .good()
        .but("?" + parameter)
        .at(ground.call().path(ground.operation()) + "?" + rest + parameter);
  }
}
