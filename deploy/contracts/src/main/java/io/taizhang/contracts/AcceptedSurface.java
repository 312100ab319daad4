package io.taizhang.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What others build on and what therefore may only grow: the operations of the last accepted
 * OpenAPI document and the last accepted schema of each event.
 */
final class AcceptedSurface {

  private static final String SCHEMA = ".v1.schema.json";

  private final Path contracts;
  private final Path schemas;

  private AcceptedSurface(Path contracts) {
    this.contracts = contracts;
    this.schemas = contracts.resolve("events/.accepted");
  }

  static AcceptedSurface in(Path contracts) {
    return new AcceptedSurface(contracts);
  }

  Path openApi() {
    return contracts.resolve("openapi/baseline-3.0.yaml");
  }

  /** Takes what stands now as accepted. */
  void accept() throws IOException {
    Files.copy(
        contracts.resolve("openapi/taizhang-3.0.yaml"),
        openApi(),
        StandardCopyOption.REPLACE_EXISTING);
    for (Path old : files()) {
      Files.delete(old);
    }
    for (Map.Entry<String, ObjectNode> event : current().entrySet()) {
      Path file = schemas.resolve(event.getKey() + SCHEMA);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, Texts.json(SchemaGrowth.bindingWords(event.getValue())));
    }
  }

  /** How the events break what was accepted, one sentence each; empty when they only grew. */
  List<String> brokenEvents() {
    Map<String, ObjectNode> current = current();
    List<String> broken = new ArrayList<>();
    for (Path file : files()) {
      String path = schemas.relativize(file).toString().replace('\\', '/');
      String event = path.substring(0, path.length() - SCHEMA.length());
      ObjectNode now = current.get(event);
      if (now == null) {
        broken.add(event + ": is no longer published");
      } else {
        SchemaGrowth.faults(Texts.json(file), now)
            .forEach(fault -> broken.add(event + ": " + fault));
      }
    }
    return broken;
  }

  private Map<String, ObjectNode> current() {
    return EventContract.all(contracts.resolve("events")).stream()
        .collect(
            Collectors.toMap(
                event -> event.service() + "/" + event.fact(),
                EventContract::schema,
                (one, other) -> one,
                TreeMap::new));
  }

  private List<Path> files() {
    if (!Files.exists(schemas)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(schemas)) {
      return found.filter(file -> file.toString().endsWith(SCHEMA)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
