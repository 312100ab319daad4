package io.taizhang.acceptance.badinput;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field of a request's body as the document tells of it.
 *
 * @param at where it stands
 * @param schema resolved
 */
record Field(JsonPointer at, JsonNode schema, boolean required) {

  private static final Set<String> PLACES =
      Set.of("regionCode", "parentCode", "departmentCode", "leadDepartment");
  private static final Set<String> CODES = Set.of("ownerCreditCode", "nationalCode");
  private static final String NOT_BLANK = "\\S";

  /** Those of the document, however deep. */
  static Stream<Field> possible(Operation operation) {
    return operation.takesBody()
        ? below(operation, operation.bodySchema(), JsonPointer.empty())
        : Stream.empty();
  }

  private static Stream<Field> below(Operation operation, JsonNode schema, JsonPointer base) {
    return schema.has("items")
        ? withBelow(
            operation,
            new Field(base.appendIndex(0), operation.resolved(schema.path("items")), true))
        : members(operation, schema, base).flatMap(field -> withBelow(operation, field));
  }

  private static Stream<Field> withBelow(Operation operation, Field field) {
    return Stream.concat(Stream.of(field), below(operation, field.schema(), field.at()));
  }

  /** Those of the document, with all that a body holds, however deep. */
  static Stream<Field> in(Operation operation, JsonNode body) {
    return in(operation, operation.bodySchema(), JsonPointer.empty(), body);
  }

  private static Stream<Field> in(
      Operation operation, JsonNode schema, JsonPointer base, JsonNode body) {
    if (body.at(base).isArray() && !body.at(base).isEmpty()) {
      Field element =
          new Field(base.appendIndex(0), operation.resolved(schema.path("items")), true);
      return Stream.concat(Stream.of(element), in(operation, element.schema(), element.at(), body));
    }
    return body.at(base).isObject() || base.matches()
        ? members(operation, schema, base)
            .flatMap(
                field ->
                    Stream.concat(
                        Stream.of(field), in(operation, field.schema(), field.at(), body)))
        : Stream.empty();
  }

  private static Stream<Field> members(Operation operation, JsonNode schema, JsonPointer base) {
    Set<String> required =
        schema.path("required").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    return schema
        .path("properties")
        .propertyStream()
        .map(
            member ->
                new Field(
                    base.appendProperty(member.getKey()),
                    operation.resolved(member.getValue()),
                    required.contains(member.getKey())));
  }

  String name() {
    return at.last().getMatchingProperty();
  }

  String type() {
    return schema.path("type").asText();
  }

  boolean isEnum() {
    return schema.has("enum");
  }

  boolean is(String format) {
    return schema.path("format").asText().equals(format);
  }

  boolean hasPattern() {
    String pattern = schema.path("pattern").asText(NOT_BLANK);
    return !is("uuid") && !pattern.equals(NOT_BLANK) && !pattern.contains(".*");
  }

  boolean mayNotBeBlank() {
    return schema.has("pattern") && !hasPattern() && !is("uuid");
  }

  /** Not any text: an id, a date, an instant, one of a few words, a code. */
  boolean isCoded() {
    return isEnum()
        || is("uuid")
        || is("date")
        || is("date-time")
        || hasPattern()
        || CODES.contains(name());
  }

  /** Words for people. */
  boolean isText() {
    return type().equals("string") && !isEnum() && !is("uuid") && !is("date");
  }

  boolean hasRange() {
    return type().equals("integer") || type().equals("array");
  }

  boolean isPlace() {
    return PLACES.contains(name());
  }

  boolean refers() {
    return is("uuid") || isPlace();
  }

  /** The body with this in the field's place. */
  JsonNode set(JsonNode body, JsonNode value) {
    JsonNode copy = body.deepCopy();
    switch (copy.at(at.head())) {
      case ObjectNode object -> object.set(name(), value);
      case ArrayNode array -> array.set(at.last().getMatchingIndex(), value);
      default -> throw new IllegalStateException(at + " is nowhere in " + body);
    }
    return copy;
  }

  /** The body without the field. */
  JsonNode remove(JsonNode body) {
    JsonNode copy = body.deepCopy();
    ((ObjectNode) copy.at(at.head())).remove(name());
    return copy;
  }
}
