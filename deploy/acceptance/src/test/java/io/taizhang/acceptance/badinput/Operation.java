package io.taizhang.acceptance.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One operation as the document at the door tells of it.
 *
 * @param method in capitals
 * @param path as the document writes it, with names in braces
 * @param methods all that the path takes
 */
record Operation(
    String method, String path, Set<String> methods, JsonNode said, JsonNode document) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  /** All of them, path by path, but those that take no token: J2IntakeTest looks at them. */
  static List<Operation> in(JsonNode document) {
    return document
        .path("paths")
        .propertyStream()
        .flatMap(path -> of(path.getKey(), path.getValue(), document))
        .filter(operation -> !operation.isOpen())
        .toList();
  }

  private static Stream<Operation> of(String path, JsonNode item, JsonNode document) {
    Set<String> methods =
        item.propertyStream()
            .map(member -> member.getKey())
            .filter(METHODS::contains)
            .map(method -> method.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    return methods.stream()
        .sorted(Comparator.naturalOrder())
        .map(
            method ->
                new Operation(
                    method, path, methods, item.path(method.toLowerCase(Locale.ROOT)), document));
  }

  private boolean isOpen() {
    return said.has("security") && said.path("security").isEmpty();
  }

  String name() {
    return method + " " + path;
  }

  /** Whether what is true of the path is to be seen here, so that it is seen once. */
  boolean isFirstOfItsPath() {
    return methods.stream().sorted().findFirst().filter(method::equals).isPresent();
  }

  boolean takesBody() {
    return said.has("requestBody");
  }

  /** Files have tests of their own. */
  boolean speaksJson() {
    return !takesBody() || said.path("requestBody").path("content").has("application/json");
  }

  JsonNode bodySchema() {
    return resolved(said.at("/requestBody/content/application~1json/schema"));
  }

  boolean rests() {
    return parameters("header").stream().anyMatch(header -> named(header).equals("If-Match"));
  }

  boolean takesKey() {
    return parameters("header").stream()
        .anyMatch(header -> named(header).equals("Idempotency-Key"));
  }

  List<JsonNode> parameters(String place) {
    return said.path("parameters")
        .valueStream()
        .filter(parameter -> parameter.path("in").asText().equals(place))
        .toList();
  }

  /** Who may, as the document says. */
  Set<String> roles() {
    return said.at("/security/0/bearer")
        .valueStream()
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }

  /** Every status that the document tells of. */
  Set<String> statuses() {
    return said.path("responses")
        .propertyStream()
        .map(response -> response.getKey())
        .collect(Collectors.toSet());
  }

  /** What a schema refers to, or itself. */
  JsonNode resolved(JsonNode schema) {
    JsonNode reference = schema.path("$ref");
    return reference.isMissingNode() ? schema : document.at(reference.asText().substring(1));
  }

  static String named(JsonNode parameter) {
    return parameter.path("name").asText();
  }
}
