package io.taizhang.suite;

import io.taizhang.suite.parts.FreePorts;
import io.taizhang.suite.parts.KafkaListeners;
import io.taizhang.suite.parts.KafkaListeners.ByWay;
import io.taizhang.suite.parts.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One line to Kafka per service, each to a listener of its own. */
final class KafkaLinks implements AutoCloseable {
  private final KafkaListeners listeners;
  private final Map<String, Link> links = new HashMap<>();
  private final Map<String, Integer> ports = new HashMap<>();

  KafkaLinks() {
    List<String> names = new ArrayList<>(ServiceCatalog.BEHIND_THE_GATEWAY);
    names.addAll(BreakableSuite.TWINS);
    List<Integer> free = FreePorts.many(2 + 2 * names.size());
    List<ByWay> ways = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int near = free.get(2 + 2 * i);
      int far = free.get(3 + 2 * i);
      ways.add(new ByWay(names.get(i).toUpperCase(Locale.ROOT), far, near));
      ports.put(names.get(i), near);
      links.put(names.get(i), Link.open(near, far));
    }
    listeners = new KafkaListeners(free.get(0), free.get(1), ways);
  }

  KafkaListeners listeners() {
    return listeners;
  }

  Link of(String name) {
    Link link = links.get(name);
    if (link == null) {
      throw new IllegalArgumentException("no link of " + name);
    }
    return link;
  }

  /** The setting that sends a service over its line. */
  Map<String, String> reached(String name) {
    return Map.of("kafka.bootstrap.servers", "127.0.0.1:" + ports.get(name));
  }

  @Override
  public void close() {
    links.values().forEach(Link::close);
  }
}
