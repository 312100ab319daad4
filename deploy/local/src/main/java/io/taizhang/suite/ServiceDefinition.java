package io.taizhang.suite;

import io.taizhang.suite.parts.FreePorts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One packaged service as the suite runs it.
 *
 * @param name the module's name
 * @param jar the runnable jar of the module
 * @param httpPort where it serves callers
 * @param managementPort where it serves operators
 * @param configuration its settings by property name
 */
record ServiceDefinition(
    String name, Path jar, int httpPort, int managementPort, Map<String, String> configuration) {

  /** The same service under another name, on ports and with some settings of its own. */
  ServiceDefinition twin(String twinsName, Map<String, String> own) {
    List<Integer> ports = FreePorts.many(2);
    Map<String, String> settings = new HashMap<>(configuration);
    settings.put("quarkus.http.port", Integer.toString(ports.getFirst()));
    settings.put("quarkus.management.port", Integer.toString(ports.getLast()));
    settings.putAll(own);
    return new ServiceDefinition(twinsName, jar, ports.getFirst(), ports.getLast(), settings);
  }

  /** The name callers know it by: {@code ledger} for the module {@code ledger-service}. */
  String shortName() {
    return name.replace("-service", "");
  }

  String httpUrl() {
    return "http://127.0.0.1:" + httpPort;
  }

  String managementUrl() {
    return "http://127.0.0.1:" + managementPort;
  }
}
