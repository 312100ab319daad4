package io.taizhang.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contract of one fact, as its file states it.
 *
 * @param service as event types name it
 * @param fact the fact's dotted name
 * @param folder where its files stand
 * @param schema the schema of the whole envelope, flat
 */
record EventContract(String service, String fact, Path folder, ObjectNode schema) {

  static final List<String> SERVICES = List.of("ledger", "issue", "notification");
  private static final String SCHEMA = ".v1.schema.json";

  /** All contracts below the folder of events, service by service, by name. */
  static List<EventContract> all(Path events) {
    return SERVICES.stream().flatMap(service -> of(service, events.resolve(service))).toList();
  }

  private static Stream<EventContract> of(String service, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(SCHEMA))
          .sorted()
          .map(file -> new EventContract(service, factOf(file), folder, FlatSchema.of(file)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String factOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - SCHEMA.length());
  }

  String title() {
    return text("title");
  }

  String description() {
    return text("description");
  }

  String key() {
    return text("x-key");
  }

  String type() {
    return "io.taizhang." + service + "." + fact + ".v1";
  }

  String topic() {
    return topic(service);
  }

  static String topic(String service) {
    return "taizhang." + service + ".v1";
  }

  String schemaFile() {
    return fact + SCHEMA;
  }

  String exampleFile() {
    return fact + ".v1.example.json";
  }

  List<String> consumers() {
    return FlatSchema.texts(needed("x-consumers")).toList();
  }

  boolean isReadBy(String consumer) {
    return consumers().contains(consumer);
  }

  private String text(String word) {
    return needed(word).asText();
  }

  private JsonNode needed(String word) {
    JsonNode value = schema.get(word);
    if (value == null) {
      throw new IllegalArgumentException(folder.resolve(schemaFile()) + " lacks " + word);
    }
    return value;
  }
}
