package io.taizhang.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that is made of the schemas and of the merged OpenAPI document.
 *
 * @param contracts the folder {@code docs/contracts}
 * @param files each file's text, by its path below the folder
 */
record GeneratedFiles(Path contracts, Map<String, String> files) {

  static GeneratedFiles of(Path contracts) {
    List<EventContract> events = EventContract.all(contracts.resolve("events"));
    Map<String, String> files = new TreeMap<>();
    files.put("events/README.md", EventIndex.of(events));
    events.forEach(event -> files.put(page(event), EventPage.of(event)));
    files.put("asyncapi.yaml", Texts.yaml(AsyncApi.of(events)));
    files.put(
        "openapi/taizhang-3.0.yaml",
        Texts.yaml(OpenApi30.of(Texts.yaml(contracts.resolve("openapi/taizhang.yaml")))));
    return new GeneratedFiles(contracts, files);
  }

  /** Pages of events that are no more. */
  Set<String> leftOver() {
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> found = Files.walk(contracts.resolve("events"))) {
      found
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> contracts.relativize(file).toString().replace('\\', '/'))
          .forEach(pages::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pages.removeAll(files.keySet());
    return pages;
  }

  void write() throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(contracts.resolve(file.getKey()), file.getValue());
    }
    for (String page : leftOver()) {
      Files.delete(contracts.resolve(page));
    }
  }

  private static String page(EventContract event) {
    return "events/" + event.service() + "/" + event.fact() + ".md";
  }
}
