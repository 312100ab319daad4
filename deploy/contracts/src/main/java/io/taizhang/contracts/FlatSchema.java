package io.taizhang.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema without references: what {@code $ref} and {@code allOf} name is laid into the place
 * that names it, the nearer word before the farther. Schemas that contain themselves have no such
 * form.
 */
final class FlatSchema {

  private static final Set<String> DROPPED = Set.of("$schema", "$defs", "$ref", "allOf");

  private FlatSchema() {}

  static ObjectNode of(Path file) {
    return flat(Texts.json(file), file);
  }

  private static ObjectNode flat(JsonNode schema, Path file) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    if (schema.has("$ref")) {
      merge(result, referred(schema.get("$ref").asText(), file));
    }
    schema.path("allOf").forEach(part -> merge(result, flat(part, file)));
    ObjectNode own = JsonNodeFactory.instance.objectNode();
    schema.properties().stream()
        .filter(word -> !DROPPED.contains(word.getKey()))
        .forEach(word -> own.set(word.getKey(), flatWord(word.getKey(), word.getValue(), file)));
    merge(result, own);
    return result;
  }

  private static ObjectNode referred(String reference, Path file) {
    int hash = reference.indexOf('#');
    String place = hash < 0 ? reference : reference.substring(0, hash);
    Path target =
        place.isEmpty()
            ? file
            : Objects.requireNonNull(file.getParent()).resolve(place).normalize();
    JsonNode schema = Texts.json(target);
    JsonNode found = hash < 0 ? schema : schema.at(reference.substring(hash + 1));
    if (found.isMissingNode()) {
      throw new IllegalArgumentException(file + " refers to nothing: " + reference);
    }
    return flat(found, target);
  }

  private static JsonNode flatWord(String word, JsonNode value, Path file) {
    return switch (word) {
      case "properties" -> {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(p -> properties.set(p.getKey(), flat(p.getValue(), file)));
        yield properties;
      }
      case "items" -> flat(value, file);
      case "anyOf", "oneOf" -> {
        ArrayNode choices = JsonNodeFactory.instance.arrayNode();
        value.forEach(choice -> choices.add(flat(choice, file)));
        yield choices;
      }
      default -> value;
    };
  }

  private static void merge(ObjectNode into, ObjectNode from) {
    from.properties().forEach(word -> mergeWord(into, word.getKey(), word.getValue()));
  }

  private static void mergeWord(ObjectNode into, String word, JsonNode value) {
    @Nullable JsonNode known = into.get(word);
    if (known instanceof ObjectNode properties && word.equals("properties")) {
      value.properties().forEach(p -> mergeProperty(properties, p.getKey(), p.getValue()));
    } else if (known instanceof ArrayNode && word.equals("required")) {
      ArrayNode union = into.putArray(word);
      Stream.concat(texts(known), texts(value)).distinct().forEach(union::add);
    } else {
      into.set(word, value);
    }
  }

  private static void mergeProperty(ObjectNode properties, String name, JsonNode value) {
    if (properties.get(name) instanceof ObjectNode known && value instanceof ObjectNode more) {
      merge(known, more);
    } else {
      properties.set(name, value);
    }
  }

  /** The texts of an array. */
  static Stream<String> texts(JsonNode array) {
    Iterator<JsonNode> elements = array.elements();
    return StreamSupport.stream(((Iterable<JsonNode>) () -> elements).spliterator(), false)
        .map(JsonNode::asText);
  }
}
