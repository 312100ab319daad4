package io.taizhang.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fields that an operation of an older OpenAPI document has and of a newer one has not, or has in
 * another format. openapi-diff passes over those that are not required, but callers read them, and
 * the services refuse a field that they do not know.
 */
final class LostFields {

  private final JsonNode before;
  private final JsonNode now;
  private final List<String> lost = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private LostFields(JsonNode before, JsonNode now) {
    this.before = before;
    this.now = now;
  }

  /** One sentence for each field that is lost. */
  static List<String> between(ObjectNode before, ObjectNode now) {
    LostFields fields = new LostFields(before, now);
    before
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(method -> fields.operation(path.getKey(), method)));
    return fields.lost;
  }

  private void operation(String path, Map.Entry<String, JsonNode> method) {
    JsonNode other = now.path("paths").path(path).path(method.getKey());
    if (!method.getValue().isObject() || other.isMissingNode()) {
      return;
    }
    String place = method.getKey() + " " + path;
    content(place, method.getValue().path("requestBody"), other.path("requestBody"));
    method
        .getValue()
        .path("responses")
        .properties()
        .forEach(
            answer ->
                content(
                    place + " " + answer.getKey(),
                    answer.getValue(),
                    other.path("responses").path(answer.getKey())));
  }

  private void content(String place, JsonNode old, JsonNode current) {
    old.path("content")
        .properties()
        .forEach(
            media ->
                schema(
                    place,
                    media.getValue().path("schema"),
                    current.path("content").path(media.getKey()).path("schema")));
  }

  private void schema(String place, JsonNode old, JsonNode current) {
    if (old.isMissingNode()) {
      return;
    }
    if (old.has("$ref") && !seen.add(old.path("$ref").asText() + current.path("$ref").asText())) {
      return;
    }
    JsonNode was = resolved(before, old);
    JsonNode is = resolved(now, current);
    if (!was.path("format").equals(is.path("format"))) {
      lost.add(
          "%s: format was %s and is %s".formatted(place, was.path("format"), is.path("format")));
    }
    was.path("properties")
        .properties()
        .forEach(
            field -> {
              JsonNode still = is.path("properties").path(field.getKey());
              if (still.isMissingNode()) {
                lost.add("%s: %s is gone".formatted(place, field.getKey()));
              } else {
                schema(place + " " + field.getKey(), field.getValue(), still);
              }
            });
    schema(place, was.path("items"), is.path("items"));
    for (String word : List.of("allOf", "anyOf", "oneOf")) {
      for (int i = 0; i < was.path(word).size(); i++) {
        schema(place, was.path(word).path(i), is.path(word).path(i));
      }
    }
  }

  private static JsonNode resolved(JsonNode document, JsonNode schema) {
    JsonNode reference = schema.path("$ref");
    return reference.isMissingNode() ? schema : document.at(reference.asText().substring(1));
  }
}
