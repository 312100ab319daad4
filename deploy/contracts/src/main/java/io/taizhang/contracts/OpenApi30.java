package io.taizhang.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI 3.1 document said in the words of 3.0.3, for tools that know no newer. What 3.0 has no
 * word for is left out; what callers may send and will get stays the same.
 */
final class OpenApi30 {

  private static final Set<String> NAMES =
      Set.of(
          "paths",
          "properties",
          "schemas",
          "responses",
          "parameters",
          "headers",
          "content",
          "requestBodies",
          "securitySchemes",
          "variables",
          "links",
          "callbacks",
          "scopes");
  private static final Set<String> UNKNOWN =
      Set.of(
          "$schema",
          "$id",
          "$comment",
          "$anchor",
          "$defs",
          "jsonSchemaDialect",
          "webhooks",
          "patternProperties",
          "propertyNames",
          "unevaluatedProperties",
          "unevaluatedItems",
          "prefixItems",
          "contains",
          "minContains",
          "maxContains",
          "dependentRequired",
          "dependentSchemas",
          "if",
          "then",
          "else",
          "contentEncoding",
          "contentMediaType");

  private OpenApi30() {}

  static ObjectNode of(ObjectNode document) {
    ObjectNode result = object(document);
    result.put("openapi", "3.0.3");
    return result;
  }

  private static JsonNode node(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> object(object);
      case ArrayNode array -> {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        array.forEach(element -> copy.add(node(element)));
        yield copy;
      }
      default -> node;
    };
  }

  private static JsonNode named(JsonNode members) {
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    members.properties().forEach(member -> copy.set(member.getKey(), node(member.getValue())));
    return copy;
  }

  private static ObjectNode object(ObjectNode source) {
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> word : source.properties()) {
      JsonNode value = word.getValue();
      if (value.isObject() && NAMES.contains(word.getKey())) {
        copy.set(word.getKey(), named(value));
      } else if (!UNKNOWN.contains(word.getKey())) {
        word(copy, word.getKey(), value);
      }
    }
    binary(source, copy);
    nullChoice(copy, "anyOf");
    nullChoice(copy, "oneOf");
    lonelyReference(copy);
    return copy;
  }

  private static void word(ObjectNode copy, String word, JsonNode value) {
    switch (word) {
      case "type" -> type(copy, value);
      case "const" -> copy.putArray("enum").add(value);
      case "enum" -> withoutNull(copy.putArray("enum"), value);
      case "examples" -> example(copy, value);
      case "exclusiveMinimum" -> bound(copy, "minimum", word, value);
      case "exclusiveMaximum" -> bound(copy, "maximum", word, value);
      case "security" -> copy.set(word, withoutRoles(value));
      case "example", "default" -> copy.set(word, value);
      default -> copy.set(word, node(value));
    }
  }

  /** 3.0 lists scopes of OAuth here and nothing else; ours are roles of a bearer. */
  private static JsonNode withoutRoles(JsonNode requirements) {
    ArrayNode copy = JsonNodeFactory.instance.arrayNode();
    for (JsonNode requirement : requirements) {
      ObjectNode schemes = copy.addObject();
      requirement.fieldNames().forEachRemaining(schemes::putArray);
    }
    return copy;
  }

  private static void type(ObjectNode copy, JsonNode type) {
    if (!type.isArray()) {
      copy.set("type", type);
      return;
    }
    List<String> types = FlatSchema.texts(type).filter(one -> !one.equals("null")).toList();
    if (types.size() < type.size()) {
      copy.put("nullable", true);
    }
    if (types.size() == 1) {
      copy.put("type", types.getFirst());
    } else {
      ArrayNode choices = copy.putArray("anyOf");
      types.forEach(one -> choices.addObject().put("type", one));
    }
  }

  private static void withoutNull(ArrayNode copy, JsonNode values) {
    values.forEach(
        value -> {
          if (!value.isNull()) {
            copy.add(value);
          }
        });
  }

  private static void example(ObjectNode copy, JsonNode examples) {
    if (!examples.isArray()) {
      copy.set("examples", examples);
    } else if (!examples.isEmpty()) {
      copy.set("example", examples.get(0));
    }
  }

  private static void bound(ObjectNode copy, String inclusive, String exclusive, JsonNode value) {
    if (value.isNumber()) {
      copy.set(inclusive, value);
      copy.set(exclusive, BooleanNode.TRUE);
    } else {
      copy.set(exclusive, value);
    }
  }

  private static void binary(ObjectNode source, ObjectNode copy) {
    if (source.path("contentEncoding").asText().equals("base64")) {
      copy.put("format", "byte");
    } else if (source.has("contentMediaType")) {
      copy.put("format", "binary");
    }
  }

  private static void nullChoice(ObjectNode copy, String word) {
    @Nullable JsonNode choices = copy.get(word);
    if (!(choices instanceof ArrayNode) || !hasNull(choices)) {
      return;
    }
    ArrayNode real = JsonNodeFactory.instance.arrayNode();
    choices.forEach(
        choice -> {
          if (!isNull(choice)) {
            real.add(choice);
          }
        });
    copy.remove(word);
    copy.set(real.size() == 1 ? "allOf" : word, real);
    copy.put("nullable", true);
  }

  private static boolean hasNull(JsonNode choices) {
    for (JsonNode choice : choices) {
      if (isNull(choice)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNull(JsonNode choice) {
    return choice.path("type").asText().equals("null");
  }

  /** Beside a reference 3.0 reads nothing: words that bind move it into an {@code allOf}. */
  private static void lonelyReference(ObjectNode copy) {
    @Nullable JsonNode reference = copy.get("$ref");
    if (reference == null || !reference.isTextual() || copy.size() == 1) {
      return;
    }
    copy.remove(List.of("summary", "description"));
    if (copy.size() > 1) {
      copy.remove("$ref");
      copy.putArray("allOf").addObject().set("$ref", reference);
    }
  }
}
