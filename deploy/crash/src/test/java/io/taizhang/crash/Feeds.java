package io.taizhang.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The services' feeds as another system reads them through the gateway, each on from its last. */
final class Feeds {
  private static final String READER = "admin";

  private final Client client;
  private final Map<String, List<String>> read = new TreeMap<>();
  private final Map<String, Long> next = new TreeMap<>();

  Feeds(Client client) {
    this.client = client;
  }

  /** Everything read so far: position and event id of each, in the order of reading. */
  List<String> of(String service) {
    List<String> all = read.computeIfAbsent(service, _ -> new ArrayList<>());
    for (JsonNode page = page(service); ; page = page(service)) {
      for (JsonNode entry : page.path("events")) {
        all.add(entry.path("position").asText() + " " + entry.path("event").path("id").asText());
      }
      next.put(service, page.path("next").asLong());
      if (page.path("next").asLong() >= page.path("head").asLong()) {
        return List.copyOf(all);
      }
    }
  }

  private JsonNode page(String service) {
    long after = next.getOrDefault(service, 0L);
    String target = "/api/v1/%s/events?limit=500&after=%d".formatted(service, after);
    Reply reply = client.get(READER, target);
    if (reply.status() != 200) {
      throw new IllegalStateException("the feed of %s: %s".formatted(service, reply));
    }
    return reply.body();
  }
}
