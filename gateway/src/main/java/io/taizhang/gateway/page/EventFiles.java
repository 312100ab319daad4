package io.taizhang.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** The events' contracts packaged with the gateway: what the AsyncAPI document refers to. */
final class EventFiles {

  private static final Logger LOG = Logger.getLogger(EventFiles.class);
  private static final String INDEX = "contracts/asyncapi.yaml";
  private static final String COMMON = "contracts/events/common.v1.schema.json";

  private EventFiles() {}

  /** Each file by the path that events name as their {@code dataschema}. */
  static Map<String, Page> load() {
    Map<String, Page> pages = new HashMap<>();
    try (InputStream index = Resources.open(INDEX)) {
      if (index == null) {
        LOG.warn("No contract of events is packaged");
        return pages;
      }
      add(pages, INDEX, "application/yaml");
      add(pages, COMMON, "application/schema+json");
      JsonNode messages = new YAMLMapper().readTree(index).at("/components/messages");
      messages.forEach(message -> add(pages, message.at("/payload/schema/$ref").asText()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static void add(Map<String, Page> pages, String reference) {
    String schema = reference.replaceFirst("^\\./", "contracts/");
    add(pages, schema, "application/schema+json");
    add(pages, schema.replace(".schema.json", ".example.json"), "application/json");
  }

  private static void add(Map<String, Page> pages, String file, String type) {
    pages.put("/" + file, new Page(type, Resources.read(file)));
  }
}
