package io.taizhang.suite;

import java.nio.file.Path;
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
