package io.taizhang.gateway.page;

import io.taizhang.gateway.forward.RouteTable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Writes the document that the gateway serves into a file, for {@code ./suite contracts}. */
final class WriteContract {

  private static final String ROUTES = "taizhang.gateway.routes.";
  private static final String UPSTREAMS = "taizhang.gateway.upstreams.";

  private WriteContract() {}

  public static void main(String[] args) throws IOException {
    var settings = new Properties();
    try (InputStream file = Resources.open("application.properties")) {
      settings.load(file);
    }
    Map<String, URI> upstreams =
        below(UPSTREAMS, settings).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> URI.create(entry.getValue())));
    var routes = RouteTable.of(below(ROUTES, settings), upstreams);
    Files.write(Path.of(args[0]), Contracts.yaml(Contracts.merge(upstreams.keySet(), routes)));
  }

  private static Map<String, String> below(String prefix, Properties settings) {
    return settings.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .collect(Collectors.toMap(name -> name.substring(prefix.length()), settings::getProperty));
  }
}
