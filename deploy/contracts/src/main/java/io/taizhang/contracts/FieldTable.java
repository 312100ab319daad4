package io.taizhang.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of an object's flat schema as a table, nested ones under their path. */
final class FieldTable {

  private static final String HEAD =
      """
      | 字段 | 名称 | 类型 | 必有 | 说明 |
      |---|---|---|---|---|
      """;

  private final List<String> rows = new ArrayList<>();

  private FieldTable() {}

  static String of(JsonNode object) {
    FieldTable table = new FieldTable();
    table.add("", object);
    return HEAD + String.join("", table.rows);
  }

  private void add(String prefix, JsonNode object) {
    Set<String> required = FlatSchema.texts(object.path("required")).collect(Collectors.toSet());
    object
        .path("properties")
        .properties()
        .forEach(p -> add(prefix + p.getKey(), p.getValue(), required.contains(p.getKey())));
  }

  private void add(String path, JsonNode field, boolean required) {
    JsonNode shape = field.has("anyOf") ? field.path("anyOf").path(0) : field;
    rows.add(
        "| `%s` | %s | %s | %s | %s |\n"
            .formatted(
                path,
                field.path("title").asText(),
                typeOf(field, shape),
                required ? "是" : "",
                meaningOf(field)));
    add(path + ".", shape);
    if (shape.has("items")) {
      add(path + "[].", shape.path("items"));
    }
  }

  private static String typeOf(JsonNode field, JsonNode shape) {
    JsonNode type = shape.path("type");
    String name =
        type.isArray()
            ? FlatSchema.texts(type).filter(one -> !one.equals("null")).findFirst().orElse("")
            : type.asText();
    boolean nullable = type.isArray() || field.has("anyOf");
    String format = shape.has("format") ? " (" + shape.path("format").asText() + ")" : "";
    return name + format + (nullable ? "，可空" : "");
  }

  private static String meaningOf(JsonNode field) {
    String description = field.path("description").asText().replace("|", "\\|");
    JsonNode constant = field.path("const");
    return constant.isMissingNode() ? description : "固定为 `" + constant.asText() + "`";
  }
}
