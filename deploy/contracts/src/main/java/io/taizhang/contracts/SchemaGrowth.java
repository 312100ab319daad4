package io.taizhang.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The one way an accepted schema may change: by fields that need not be there. Words for people
 * (titles, descriptions, {@code x-}) may change freely; every other word binds.
 */
final class SchemaGrowth {

  private static final Set<String> FOR_PEOPLE = Set.of("title", "description", "examples");

  private final List<String> faults = new ArrayList<>();

  private SchemaGrowth() {}

  /** What the current flat schema breaks of the accepted one, one sentence each. */
  static List<String> faults(JsonNode accepted, JsonNode current) {
    SchemaGrowth growth = new SchemaGrowth();
    growth.compare("", bindingWords(accepted), bindingWords(current));
    return growth.faults;
  }

  /** The schema without the words for people. */
  static ObjectNode bindingWords(JsonNode schema) {
    ObjectNode copy = schema.deepCopy();
    copy.remove(
        copy.properties().stream()
            .map(Map.Entry::getKey)
            .filter(word -> FOR_PEOPLE.contains(word) || word.startsWith("x-"))
            .toList());
    if (copy.get("properties") instanceof ObjectNode properties) {
      properties.properties().forEach(p -> p.setValue(bindingWords(p.getValue())));
    }
    if (copy.get("items") instanceof ObjectNode items) {
      copy.set("items", bindingWords(items));
    }
    for (String choice : List.of("anyOf", "oneOf")) {
      if (copy.get(choice) instanceof ArrayNode choices) {
        for (int i = 0; i < choices.size(); i++) {
          choices.set(i, bindingWords(choices.get(i)));
        }
      }
    }
    return copy;
  }

  private void compare(String path, JsonNode accepted, JsonNode current) {
    Set<String> words = new TreeSet<>();
    accepted.fieldNames().forEachRemaining(words::add);
    current.fieldNames().forEachRemaining(words::add);
    for (String word : words) {
      JsonNode before = accepted.path(word);
      JsonNode now = current.path(word);
      switch (word) {
        case "properties" -> fields(path, before, now);
        case "items" -> compare(path + "[]", before, now);
        case "anyOf", "oneOf" -> choices(path, word, before, now);
        case "required", "enum", "type" -> sameSet(path, word, before, now);
        default -> same(path, word, before, now);
      }
    }
  }

  private void fields(String path, JsonNode accepted, JsonNode current) {
    for (Map.Entry<String, JsonNode> field : accepted.properties()) {
      String name = path + "/" + field.getKey();
      JsonNode now = current.get(field.getKey());
      if (now == null) {
        faults.add(name + " is gone");
      } else {
        compare(name, field.getValue(), now);
      }
    }
  }

  private void choices(String path, String word, JsonNode accepted, JsonNode current) {
    if (accepted.size() != current.size()) {
      same(path, word, accepted, current);
      return;
    }
    for (int i = 0; i < accepted.size(); i++) {
      compare(path, accepted.get(i), current.get(i));
    }
  }

  private void sameSet(String path, String word, JsonNode accepted, JsonNode current) {
    if (!set(accepted).equals(set(current))) {
      same(path, word, accepted, current);
    }
  }

  private static Set<String> set(JsonNode words) {
    return words.isArray()
        ? FlatSchema.texts(words).collect(Collectors.toCollection(TreeSet::new))
        : words.isMissingNode() ? Set.of() : Set.of(words.asText());
  }

  private void same(String path, String word, JsonNode accepted, JsonNode current) {
    if (!Objects.equals(accepted, current)) {
      faults.add("%s: %s was %s and is %s".formatted(path, word, shown(accepted), shown(current)));
    }
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "absent" : value.toString();
  }
}
